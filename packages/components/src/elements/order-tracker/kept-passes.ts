import type { Hub, Order, StoredText } from '@hamlet/sdk';
import { passOf, type Pass } from './pass.js';

/** A pass as the device keeps it. */
export interface KeptPass extends Pass {
  /** When it was true, by the server's clock in milliseconds. */
  asOf: number;
  /** The hub's opening hours; null where they aren't known. */
  hours: Hub['hours'];
}

/** The passes of this device, so that one that was opened can be shown without a network. */
export interface KeptPasses {
  get(orderId: string): KeptPass | null;
  /** Keeps the pass of an order that is ready; forgets it once the order has another state. */
  learn(order: Order, asOf: number): void;
  /** Adds the opening hours of the hub to the passes for it. */
  learnHours(hub: Hub): void;
  forget(orderId: string): void;
}

/** How long a pass outlives its parcel's time at the hub, in milliseconds: as long as the buyer's token. */
const afterlife = 30 * 24 * 60 * 60_000;

/** Keeps passes as one text. `now` is the server's clock, or the device's before an answer came. */
export function keptPasses(text: StoredText, now: () => number): KeptPasses {
  const read = () => parse(text.read()).filter((pass) => end(pass) > now());
  function change(edit: (passes: KeptPass[]) => KeptPass[]): void {
    const before = text.read() ?? '[]';
    const after = JSON.stringify(edit(read()));
    if (after !== before) text.write(after);
  }
  const without = (orderId: string, passes: KeptPass[]) => passes.filter((pass) => pass.orderId !== orderId);
  return {
    get: (orderId) => read().find((pass) => pass.orderId === orderId) ?? null,
    learn(order, asOf) {
      const pass = passOf(order);
      change((passes) => {
        const others = without(order.id, passes);
        const before = passes.find(({ hub }) => hub.id === order.hub.id);
        return pass ? [...others, { ...pass, asOf, hours: before?.hours ?? null }] : others;
      });
    },
    learnHours: ({ id, hours }) =>
      change((passes) => passes.map((pass) => (pass.hub.id === id ? { ...pass, hours } : pass))),
    forget: (orderId) => change((passes) => without(orderId, passes)),
  };
}

const end = ({ parcels, asOf }: KeptPass) =>
  Math.max(asOf, ...parcels.map(({ holdUntil }) => Date.parse(holdUntil ?? '') || 0)) + afterlife;

/** Reads what was kept; what isn't understood counts as absent. */
function parse(text: string | null): KeptPass[] {
  try {
    const passes = JSON.parse(text ?? '[]') as unknown[];
    return passes.filter(isKept);
  } catch {
    return [];
  }
}

const areTexts = (values: unknown[]) => values.every((value) => typeof value === 'string');

function isKept(value: unknown): value is KeptPass {
  try {
    const { orderId, number, payment, hub, parcels, cash, asOf, hours } = value as KeptPass;
    // Throws for a time zone or a currency that this device doesn't know.
    new Intl.DateTimeFormat('en', { timeZone: hub.timeZone });
    if (cash) new Intl.NumberFormat('en', { style: 'currency', currency: cash.currency }).format(cash.amount);
    return (
      areTexts([orderId, number, payment, hub.id, hub.code, hub.name]) &&
      Number.isFinite(asOf) &&
      (hours === null || Array.isArray(hours)) &&
      parcels.length > 0 &&
      parcels.every(
        ({ id, code, holdUntil }) =>
          areTexts([id, code]) && (holdUntil === null || Date.parse(holdUntil) > 0),
      )
    );
  } catch {
    return false;
  }
}
