/** The contract as data and types: every operation's method and path, the nouns by name, and the raw types. */
export { contractVersion, operations, type OperationId } from './operations.js';
export type * from './types.js';
/** What each operation takes and answers, by its name. */
export type { components as Components, operations as Operations } from './schema.js';
