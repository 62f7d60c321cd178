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
export { isId, timeOfId } from './values/id';
export { idSource, uuidv7 } from './values/uuid';
export { buyerToken } from './values/buyer-token';
export { isBuyerToken } from './values/token';
export { pickUpText, readPickUpText } from './values/pick-up';
export type { PickUp } from './values/pick-up';
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

export { createHamlet } from './hamlet';
export type { Hamlet, HamletOptions } from './hamlet';
export { connect } from './connect';
export type { ConnectOptions } from './connect';
export { areas } from './resources/areas';
export { carts } from './resources/carts';
export { categories } from './resources/categories';
export { hubs } from './resources/hubs';
export { orders } from './resources/orders';
export { products } from './resources/products';
export { routes } from './resources/routes';
export { runs } from './resources/runs';
export { store } from './resources/store';
export { HamletError, isAborted, isHamletError, isNetworkError, isTimeout } from './http/errors';
export type { ClientErrorCode, HamletErrorDetails } from './http/errors';
export type { BuyerAuth, CallOptions, Http, TransportOptions, WriteOptions } from './http/http';
export type { Versioned } from './http/answer';
export type { Pages } from './http/pages';
export type { InputOf, Method, OutputOf, PathsWith, QueryOf, WriteMethod } from './http/paths';
export type { ListPath, RowOf } from './http/list';
export type { Sleep } from './http/sleep';
export type { HubFilter } from './resources/hubs';
export type { FacetFilter, ProductFilter, SuggestFilter } from './resources/products';
export type { CartState, PlaceInput } from './state/cart-session';
export type { CartSession } from './state/device-cart';
export type { DeviceSync, SyncState } from './state/device-sync';
export type { EntryView, Reason } from './offline/entry';
export type { OutboxChannel, OutboxOptions, OutboxState } from './offline/outbox';
export type { OutboxStore } from './offline/outbox-store';
export type { Choice, HeldCart, OrderRef } from './state/cart-record';
export type { Goods } from './state/goods';
export type { WaitingOrder } from './state/waiting-orders';
export { later, prefetch } from './http/later';
export type { Later } from './http/later';
export type { ReadingState } from './state/reading';
export type { AboutAnswer, AnswerStore, KeptAnswer } from './offline/answer-store';
export { memoryStorage } from './state/storage';
export type { KeyValueStorage, StoredText } from './state/storage';
export { createStore } from './state/store';
export type { ReadableStore, Store as LiveStore } from './state/store';

export { formatMoney, moneyParts } from './format/money';
export type { MoneyPart } from './format/money';
export { formatMeasure, formatQuantity } from './format/quantity';
export type { SayableUnit } from './format/quantity';
export { formatDistance } from './format/distance';
export { formatDate, formatDay, formatDayTime, formatFullDate, formatTime } from './format/time';
export type { Instant } from './format/time';
export { formatCutOff } from './format/cut-off';
export type { CutOff } from './format/cut-off';
export { formatPhone } from './format/phone';
