import { ContextRoot, createContext } from '@lit/context';
import type { Hamlet } from '@hamlet/sdk';
import type { MessageOverrides } from '../i18n/index.js';

/** What a `hamlet-provider` hands to the elements inside it. Replaced as a whole when something changes. */
export interface HamletContext {
  /** The client, or null where the provider's settings don't allow one. */
  client: Hamlet | null;
  /** The locale that the provider names; null leaves it to each element's own language. */
  locale: string | null;
  /** A partner's own words. */
  messages: MessageOverrides;
  /** Absolute address under which relative pictures lie; null shows none of them. */
  pictureBase: string | null;
  /** Milliseconds since 1970 on the device; the server's time is the client's to know. */
  clock: () => number;
}

// A shared symbol: elements of two copies of this package on one page still find each other's provider.
export const hamletContext = createContext<HamletContext>(Symbol.for('hamlet.context'));

const rootMark: unique symbol = Symbol.for('hamlet.context-root') as never;

/**
 * Keeps requests that no provider answered yet and repeats them when one appears, so that any order of
 * definition and insertion works. One for each document, attached by whoever comes first.
 */
export function ensureContextRoot(target: Document & { [rootMark]?: ContextRoot }): void {
  if (target[rootMark]) return;
  target[rootMark] = new ContextRoot();
  target[rootMark].attach(target.documentElement);
}
