import type { TemplateResult } from 'lit';
import { cartEvent } from '../../events/cart-events.js';
import { stepper } from '../../templates/stepper.js';
import { stepper as styles } from '../../styles/stepper.js';
import type { CardView } from './card-template.js';
import { nameOf, quantityText } from './card-words.js';
import { mostOf, stepOf, type Choice } from './choice.js';

export { styles };

/** A move of one offer's quantity in the basket, in steps. */
export interface Move {
  offerId: string;
  quantity: number;
  previous: number;
}

/** Announces a move from an element and makes it, unless a listener stops it. Rejects where it isn't saved. */
export const announce = (
  host: Element,
  { offerId, quantity, previous }: Move,
  save: () => Promise<void>,
): Promise<void> => cartEvent(offerId, quantity, previous).announce(host, save);

/** The stepper in place of "Add". */
export function steps({ product, words, locale, buying }: CardView, choice: Choice): TemplateResult {
  const { quantity } = buying;
  const set = (steps: number) => void buying.set(steps);
  const name = nameOf(words, product);
  const by = stepOf(choice);
  return stepper({
    label: name,
    quantity: quantityText(locale, choice, quantity),
    less: quantity > by ? words.less(name) : words.takeOut(name),
    more: words.more(name),
    canMore: quantity + by <= mostOf(choice),
    onLess: () => set(Math.max(0, quantity - by)),
    onMore: () => set(quantity + by),
  });
}
