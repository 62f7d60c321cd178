import type { WaitingWords } from '../en/waiting.js';

/** Words for what waits on this device. */
export const waiting: WaitingWords = {
  goodsRow: '商品',
  carriageRow: '到取货点的运费',
  unconfirmed: '已保存在这部手机上',
  unconfirmedText: '这是您上次看到的价格。有信号后会确认总额。',
  queued: '已保存在这部手机上',
  queuedText: '一有信号就会发送您的订单，您不用守在这里。',
  stayQueued: '您的订单在等信号',
  stayQueuedText: '这部手机不保存内容：下单完成之前，请不要离开这个页面。',
  sending: '正在发送您的订单…',
  sendingText: '店里收到之前，订单一直保存在这部手机上。',
  needsReview: '您的订单需要您答复',
  needsReviewText: '订单送到之前情况有变，还没有下单。',
  lookAtIt: '看一看',
  sendNow: '现在发送',
  takeItBack: '放回篮子',
  agreedTotal: (total) => `约定的总额：${total}`,
};
