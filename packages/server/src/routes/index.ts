import type { Handlers } from '../http/handler.js';

/** Every operation's handler: one spread for each noun. */
export const handlers: Partial<Handlers> = {};
