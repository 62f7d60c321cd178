/** Words that every group needs. */
export const shared = {
  failedTitle: 'We couldn’t load the shop',
  failedText: 'Your basket is safe. Try again, or ask at your hub.',
  partText: 'Your basket is safe. Try again, or load the page anew.',
  offlineTitle: 'You are offline',
  offlineText: 'Nothing is lost. Try again when the network is back.',
  retry: 'Try again',
  troubleTitle: 'The shop can’t open on this page yet',
  troubleText: 'Something in the page’s set-up is missing. The people who run this page can repair it.',
  /** What the device gave for want of an answer: as of when, and whether there is a signal. */
  asOfNow: (time: string, signal: boolean) => (signal ? `As of ${time}` : `As of ${time}, no signal`),
  waiting: 'Loading',
  late: 'This is taking longer than usual. Your basket is safe.',
  unshown: 'This can’t be shown',
  /** A remark after what it belongs to, with what parts the two. */
  aside: (text: string) => ` – ${text}`,
  inBrackets: (text: string) => ` (${text})`,
  /** Between two remarks on one line. */
  pause: ', ',
  /** Pieces of one address, several codes. */
  listed: (...all: string[]) => all.join(', '),
  labelled: (label: string) => `${label}:`,
  /** Whole sentences, one after the other. */
  sentences: (...all: string[]) => all.join(' '),
};

/** The words that each language fills completely. */
export type SharedWords = typeof shared;
