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
  /** When pictures are fetched: `always`, only when asked (`ask`), or as the link allows. */
  pictures?: string;
  /** Milliseconds since 1970 on the device; the server's time is the client's to know. */
  clock: () => number;
}

/**
 * Names the offer of a provider in the web components community's context protocol, which `@lit/context` speaks too. A
 * shared symbol: elements of two copies of this package on one page still find each other's provider.
 */
export const hamletContext = Symbol.for('hamlet.context') as symbol & { __context__: HamletContext };

/** Hears the offer, now and each time it changes, until it calls `stop`; undefined until there is one. */
type Listener = (offer: HamletContext | undefined, stop?: () => void) => void;

interface ContextRequest extends Event {
  context: unknown;
  contextTarget?: Element;
  callback: Listener;
  subscribe?: boolean;
}

function tell(name: string, target: Element, more: object): void {
  const event = new Event(name, { bubbles: true, composed: true });
  target.dispatchEvent(Object.assign(event, { context: hamletContext, contextTarget: target }, more));
}

/**
 * Follows the nearest provider around an element, in any order of definition and insertion: asks now, and again each
 * time a provider appears on the page. Gives back how to stop.
 */
export function followContext(
  host: Element,
  changed: (offer: HamletContext | undefined) => void,
): () => void {
  let stop: (() => void) | undefined;
  const listener: Listener = (offer, leave) => {
    // A provider has come in between: the one further out is left.
    if (stop !== leave) stop?.();
    stop = leave;
    changed(offer);
  };
  const ask = () => tell('context-request', host, { callback: listener, subscribe: true });
  const { ownerDocument } = host;
  ask();
  ownerDocument.addEventListener('context-provider', ask);
  return () => {
    ownerDocument.removeEventListener('context-provider', ask);
    stop?.();
    stop = undefined;
  };
}

/** The provider's side: answers the elements inside `host`, and tells them what is offered anew. */
export interface ContextSource {
  /** Makes itself known to elements that asked before it was there. */
  announce(): void;
  offer(offer: HamletContext): void;
}

/** Lets an element be a provider. */
export function contextSource(host: Element): ContextSource {
  const listeners = new Map<Listener, () => void>();
  let current: HamletContext | undefined;
  host.addEventListener('context-request', (event) => {
    const { context, contextTarget, callback, subscribe } = event as ContextRequest;
    if (context !== hamletContext || contextTarget === host) return;
    event.stopPropagation();
    if (subscribe && !listeners.has(callback)) listeners.set(callback, () => listeners.delete(callback));
    callback(current, listeners.get(callback));
  });
  return {
    announce: () => tell('context-provider', host, {}),
    offer(offer) {
      current = offer;
      for (const [callback, stop] of [...listeners]) callback(offer, stop);
    },
  };
}
