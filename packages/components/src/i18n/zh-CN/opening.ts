import type { OpeningWords } from '../en/opening.js';

/** Words of a hub's opening hours. Days and times come ready from `Intl`. */
export const opening: OpeningWords = {
  openUntil: (time) => `今天开到 ${time}`,
  openUntilDay: (day, time) => `开到${day} ${time}`,
  openAllDay: '日夜都开',
  opensToday: (time) => `今天 ${time} 开门`,
  opensTomorrow: (time) => `明天 ${time} 开门`,
  opensOn: (day, time) => `${day} ${time} 开门`,
  hoursUnknown: '开门时间不详',
  callFirst: '去之前先打个电话',
  askFirst: '去之前先问一声',
  noHours: '没有固定的开门时间',
};
