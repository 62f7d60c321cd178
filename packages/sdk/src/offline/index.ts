/**
 * `@hamlet/sdk/offline`: the outbox, for writes that wait for the network, and where answers are kept.
 *
 * @packageDocumentation
 */
export { createOutbox } from './outbox';
export type { EntryInput, Outbox, OutboxChannel, OutboxOptions, OutboxState } from './outbox';
export type { EntryView, Reason, Row } from './entry';
export type { Kind, Sendable } from './kinds';
export { verdictOf } from './verdict';
export type { Verdict } from './verdict';
export { cartKind } from './cart-kind';
export type { CartCalls, QueuedCartWrite } from './cart-kind';
export { orderKind } from './order-kind';
export type { BasketCalls, OrderCalls, PlacedOrder, QueuedOrder } from './order-kind';
export { indexedDbStore } from './indexeddb-store';
export type { IndexedDbStoreOptions } from './indexeddb-store';
export { memoryStore } from './memory-store';
export type { OutboxStore } from './outbox-store';
export { pageWakeUps } from './wake-ups';
export type { WakeUps } from './wake-ups';
export { answerBudget } from './answer-budget';
export type { AnswerBudget } from './answer-budget';
export { indexedDbAnswers } from './indexeddb-answers';
export type { IndexedDbAnswersOptions } from './indexeddb-answers';
export { memoryAnswers } from './memory-answers';
export type { AboutAnswer, AnswerStore, KeptAnswer } from './answer-store';
