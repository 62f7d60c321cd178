// Generated from packages/sdk/contract/openapi.yaml by `pnpm gen`. Do not edit.
import type { OperationId } from '@hamlet/sdk/contract';
import type { OperationDetails, OperationValidators } from '../validator.js';
export declare const validators: Record<OperationId, OperationValidators>;
export declare const details: Record<OperationId, OperationDetails>;
/** What to send where a pattern doesn't match, by the pattern. */
export declare const remedies: Record<string, string>;
