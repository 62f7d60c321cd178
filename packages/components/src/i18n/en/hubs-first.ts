import { shared } from './shared.js';

/** Words of the hub picker that are seen at once. */
export const hubsFirst = {
  ...shared,
  title: 'Where will you collect?',
  list: 'Hubs',
  nothing: 'No hub here yet',
  nothingText: 'Try a landmark, the next village, or the code on the hub’s sign.',
  failedTitle: 'We couldn’t load the hubs',
  chosenClosed: (hub: string) => `The run to ${hub} has closed. Please choose again.`,
  chosen: (hub: string) => `${hub} is chosen`,
  collectAt: (hub: string) => `Collect at ${hub}`,
  chooseFirst: 'Choose a hub first',
  saving: 'Saving',
  notSaved: 'That wasn’t saved',
  notSavedText: 'Your basket is safe. Please try again.',
  hubGone: 'This hub can’t take the order any more',
  hubGoneText: 'Please choose another hub.',
  youCollect: 'You collect here',
  youCollectAt: (hub: string) => `You collect at ${hub}`,
  change: 'Change',
  keep: 'Stay with the hub I had',
  required: 'Please choose where you will collect.',
};

/** The words at hand. */
export type HubsFirstWords = typeof hubsFirst;
