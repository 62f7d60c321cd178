import type { SharedWords } from '../en/shared.js';

/** Words that every group needs. */
export const shared: SharedWords = {
  failedTitle: '店铺没能打开',
  failedText: '篮子里的东西还在。请再试一次，或问问取货点。',
  partText: '篮子里的东西还在。请再试一次，或重新打开页面。',
  offlineTitle: '现在没有网络',
  offlineText: '什么都没丢。等网络恢复了再试。',
  retry: '再试一次',
  troubleTitle: '这个页面上的店铺还打不开',
  troubleText: '页面的设置还缺一点，负责这个页面的人可以补上。',
  asOfNow: (time, signal) => (signal ? `${time} 的情况` : `没有信号，这是 ${time} 的情况`),
  waiting: '正在加载',
  late: '比平时慢一些，篮子里的东西还在。',
  unshown: '这里显示不出来',
  aside: (text) => `（${text}）`,
  inBrackets: (text) => `（${text}）`,
  pause: '，',
  listed: (...all) => all.join('，'),
  labelled: (label) => `${label}：`,
  sentences: (...all) => all.join(''),
};

/** A name within a sentence: one in Latin letters keeps a space on each side, as books print it. */
export const apart = (name: string): string =>
  name.replace(/^(?=[\p{Script=Latin}\p{Nd}])/u, ' ').replace(/([\p{Script=Latin}\p{Nd}])$/u, '$1 ');

/** Pieces come as a bare number and take their measure word here: "3" → "3件"; "2公斤" stays. */
export const counted = (quantity: string): string =>
  /^\p{Nd}[\p{Nd},]*$/u.test(quantity) ? `${quantity}件` : quantity;
