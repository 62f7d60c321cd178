import type { Order } from '@hamlet/sdk';
import type { TrackerFirstWords } from '../../i18n/en/tracker-first.js';

type Plain = {
  [Key in keyof TrackerFirstWords]: TrackerFirstWords[Key] extends string ? Key : never;
}[keyof TrackerFirstWords];

const words: Record<string, [title: Plain, text: Plain]> = {
  placed: ['placed', 'placedText'],
  confirmed: ['confirmed', 'confirmedText'],
  locked: ['locked', 'lockedText'],
  packing: ['packing', 'packingText'],
  in_transit: ['inTransit', 'inTransitText'],
  ready: ['readyToCollect', 'readyText'],
  collected: ['collected', 'collectedText'],
  completed: ['completed', 'completedText'],
  cancelled: ['cancelled', 'cancelledText'],
  adjusted: ['adjusted', 'adjustedText'],
  unclaimed: ['unclaimed', 'unclaimedText'],
  returning: ['returning', 'returningText'],
  returned: ['returned', 'returnedText'],
  disputed: ['disputed', 'disputedText'],
  refunded: ['refunded', 'refundedText'],
};

const known = (state: string) => (Object.hasOwn(words, state) ? words[state] : undefined);

/** A state that this version doesn't know, as a plain word: `in_customs` is "in customs". */
export const plainWord = (state: string): string => state.replace(/[_-]+/g, ' ').trim();

/** Where an order stands, in a headline and a sentence. A new state is said neutrally, with the plain word. */
export function standing(order: Order, t: TrackerFirstWords): { title: string; text: string } {
  const found = known(order.state);
  if (!found) return { title: t.unknownState, text: t.unknownStateText(plainWord(order.state)) };
  const late = order.run.status === 'delayed' && order.state === 'in_transit';
  return { title: t[found[0]], text: late ? t.delayedText : t[found[1]] };
}

/** The name of a state beside the line. */
export const asideName = (state: string, t: TrackerFirstWords): string => {
  const found = known(state);
  return found ? t[found[0]] : plainWord(state);
};

/** States in which an order is still on its way to the buyer. */
export const underWay = (order: Order): boolean =>
  ['placed', 'confirmed', 'locked', 'packing', 'in_transit', 'adjusted'].includes(order.state);

/** Whether the buyer may still cancel at `now` (server clock, milliseconds). */
export const cancellable = (order: Order, now: number): boolean =>
  ['placed', 'confirmed'].includes(order.state) && now < Date.parse(order.changeUntil);

/** True while somebody has to pay on collecting. */
export const cashDue = ({ payment }: Order): boolean => payment.state === 'cash_due_at_hub';

/** True while the exact sum isn't known: goods sold by weight that nobody has weighed yet. */
export const aboutTotal = (order: Order): boolean =>
  order.ceiling.amount > order.total.amount &&
  order.lines.some((line) => line.soldByWeight && line.delivered === null);
