/**
 * `@hamlet/sdk`: a typed client for the Hamlet village-shop API, with the values, formats and machines it speaks in.
 *
 * @packageDocumentation
 */
export type * from './contract/types';
export { contractVersion } from './contract/operations';

export { addMoney, compareMoney, multiplyMoney, shareOut, subtractMoney } from './values/money';
export { ceilingOf, isOrderable, lineTotal, quantityToDecimal } from './values/quantity';
export type { Steps } from './values/quantity';
export { distance, isPoint } from './values/place';
export type { Place } from './values/place';
export { windowContains, windowsOverlap } from './values/time-window';
export type { TimeWindow } from './values/time-window';
export { addDays, instantOf, localDate, localTime } from './values/local-time';
export type { LocalTime } from './values/local-time';
export { openingState } from './values/opening-hours';
export type { OpeningState, OpeningTimes } from './values/opening-hours';
export { idSource, isId, timeOfId, uuidv7 } from './values/id';
export { buyerToken, isBuyerToken } from './values/token';
export { webRandom } from './values/random';
export type { RandomSource } from './values/random';
export { fold } from './values/fold';
export { bestRank, rank } from './values/rank';
export type { Rank } from './values/rank';
export { planRuns } from './values/plan-runs';
export type { PlannableRoute, PlannedRun, PlanOptions } from './values/plan-runs';
export { safeUrl } from './values/url';
export type { UrlRules } from './values/url';

export type { Machine, Role, Transition, Transitions } from './machines/machine';
export { orderMachine } from './machines/order';
export type { OrderEvent, OrderState } from './machines/order';
export { paymentMachine } from './machines/payment';
export type { PaymentEvent, PaymentState } from './machines/payment';
export { parcelMachine } from './machines/parcel';
export type { ParcelEvent, ParcelState } from './machines/parcel';
export { runMachine, runStatusAt } from './machines/run';
export type { RunEvent, RunState, RunTimes } from './machines/run';
