import { HubOpenEvent } from '../events/hub-events.js';
import { goTo, neighbour } from './neighbour.js';

/** Asks for the choice of a hub; unless a listener stops it, goes to the picker beside the element, else to the checkout. */
export function openHubs(element: HTMLElement): void {
  if (!element.dispatchEvent(new HubOpenEvent())) return;
  const picker = neighbour(element, 'hamlet-hub-picker');
  if (picker && 'open' in picker && typeof picker.open === 'function') picker.open();
  const target = picker ?? neighbour(element, 'hamlet-checkout');
  if (target) goTo(target);
}
