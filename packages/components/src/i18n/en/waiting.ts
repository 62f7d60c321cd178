/** Words for what waits on this device. */
export const waiting = {
  goodsRow: 'Goods',
  carriageRow: 'Carriage to the hub',
  unconfirmed: 'Saved on this phone',
  unconfirmedText: 'These are the prices you saw last. The total is confirmed when the signal is back.',
  queued: 'Saved on this phone',
  queuedText: 'We send your order as soon as there is a signal. You needn’t stay here.',
  stayQueued: 'Your order waits for a signal',
  stayQueuedText: 'This phone keeps nothing: stay on this page until the order is placed.',
  sending: 'Sending your order…',
  sendingText: 'It is kept on this phone until the shop has it.',
  needsReview: 'Your order needs your answer',
  needsReviewText: 'Something changed before it arrived. Nothing has been ordered yet.',
  lookAtIt: 'Look at it',
  sendNow: 'Send it now',
  takeItBack: 'Put it back into the basket',
  agreedTotal: (total: string) => `Agreed total: ${total}`,
};

/** The words that each language fills completely. */
export type WaitingWords = typeof waiting;
