import type { BadgeWords } from '../en/badge.js';

/** Words of the basket's button. */
export const badge: BadgeWords = {
  basket: '篮子',
  empty: '空的',
  holds: (count) => `里面有${count}样东西`,
  saving: '正在保存',
  notSaved: '刚才的改动没有保存上',
};
