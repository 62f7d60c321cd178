/** Words of the tally: order until, collect. Days and times come ready from `Intl`. */
export const tally = {
  orderUntil: 'Order until',
  orderWithin: 'Order within',
  changeUntil: 'Change until',
  collect: 'Collect',
  nextCollect: 'Next: collect',
  closed: 'Closed',
  onTheRoad: 'On the road',
  since: (time: string) => `since ${time}`,
  laterThanPlanned: 'Later than planned',
  ready: 'Ready',
  now: 'now',
  keptUntil: 'Kept until',
  askTheHub: 'ask the hub',
  notKnown: 'not known yet',
  /** Around the time of collection: Thu *from* 14:00, 周四 14:00 *起*. */
  from: { before: 'from', after: '' },
};

/** The catalogue that each language fills completely. */
export type TallyWords = typeof tally;
