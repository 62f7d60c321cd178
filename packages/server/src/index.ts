/**
 * `@hamlet/server`: the reference implementation of the Hamlet API, for Node. In a page: `@hamlet/server/in-page`.
 *
 * @packageDocumentation
 */
export { createApp } from './app.js';
export type { App, AppOptions } from './app.js';
export type { Db, OpenDb } from './data/db.js';
export { createStore, StoreNotCreated } from './data/create-store.js';
export type { FirstKeys, NewStore } from './data/create-store.js';
export { migrate } from './data/migrate.js';
export type { MigrateOptions, MigrationStatement } from './data/migrate.js';
export type { Clock, Random } from './http/handler.js';
export type { Failure, Log, LogEntry } from './http/log.js';
export { Refusal } from './http/refusal.js';
export { openDatabase } from './node/open-database.js';
export type { DatabasePlace } from './node/open-database.js';
export { FolderTaken } from './node/folder-lock.js';
export { serve } from './node/serve.js';
export type { Serving, ServeOptions } from './node/serve.js';
