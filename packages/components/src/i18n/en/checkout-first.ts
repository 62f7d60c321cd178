import { shared } from './shared.js';

/** Words of the checkout that are seen at once. */
export const checkoutFirst = {
  ...shared,
  steps: 'Steps of your order',
  hub: 'Hub',
  name: 'Name',
  check: 'Check',
  hubTitle: 'Where do you collect?',
  nameTitle: 'Whose name goes on the parcel?',
  checkTitle: 'Check your order',
  next: 'Next',
  nameLabel: 'Name on the parcel',
  nameHint: 'The name people call you at the hub',
  phoneLabel: 'Phone',
  optional: 'you can leave this out',
  phoneHint: 'So that the hub can reach you',
  proxyLabel: 'Somebody else collects',
  empty: 'Your basket is empty',
  emptyText: 'What you put into it waits here until you order.',
};

/** The words at hand. */
export type CheckoutFirstWords = typeof checkoutFirst;
