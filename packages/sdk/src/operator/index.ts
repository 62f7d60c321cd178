/**
 * `@hamlet/sdk/operator`: the operator's side, with a secret key. For servers and scripts, never for a page.
 *
 * @packageDocumentation
 */
export { createOperator } from './operator';
export type { Operator, OperatorOptions } from './operator';
export type { Archived, RecordCalls } from './records';
export { HamletError, isAborted, isHamletError, isNetworkError, isTimeout } from '../http/errors';
export type { ClientErrorCode, HamletErrorDetails } from '../http/errors';
export type { CallOptions, TransportOptions, WriteOptions } from '../http/http';
export type { Versioned } from '../http/answer';
export type { Pages } from '../http/pages';
export type { QueryOf } from '../http/paths';
export { planRuns } from '../values/plan-runs';
export type { PlannableRoute, PlannedRun, PlanOptions } from '../values/plan-runs';
