import type { OpeningWords } from '../en/opening.js';

/** Words of a hub's opening hours. Days and times come ready from `Intl`. */
export const opening: OpeningWords = {
  openUntil: (time) => `Ouvert aujourd’hui jusqu’à ${time}`,
  openUntilDay: (day, time) => `Ouvert jusqu’à ${day} ${time}`,
  openAllDay: 'Ouvert jour et nuit',
  opensToday: (time) => `Ouvre aujourd’hui à ${time}`,
  opensTomorrow: (time) => `Ouvre demain à ${time}`,
  opensOn: (day, time) => `Ouvre ${day} à ${time}`,
  hoursUnknown: 'Horaires non connus',
  callFirst: 'appelez avant de venir',
  askFirst: 'renseignez-vous avant de venir',
  noHours: 'Pas d’horaires réguliers',
};
