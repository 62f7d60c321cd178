import type { TallyWords } from '../en/tally.js';

/** Words of the tally: order until, collect. */
export const tally: TallyWords = {
  orderUntil: 'Commander avant',
  orderWithin: 'Commander sous',
  changeUntil: 'Modifier avant',
  collect: 'Retrait',
  nextCollect: 'Prochain retrait',
  closed: 'Clos',
  onTheRoad: 'En route',
  since: (time) => `depuis ${time}`,
  laterThanPlanned: 'Plus tard que prévu',
  ready: 'Prêt',
  now: 'maintenant',
  keptUntil: 'Gardé jusqu’au',
  askTheHub: 'demandez au relais',
  notKnown: 'pas encore connu',
  from: { before: 'dès', after: '' },
};
