import type { TallyWords } from '../en/tally.js';

/** Words of the tally: order until, collect. */
export const tally: TallyWords = {
  orderUntil: '截单时间',
  orderWithin: '离截单还有',
  changeUntil: '修改截止',
  collect: '取货时间',
  nextCollect: '下次取货',
  closed: '已截单',
  onTheRoad: '运送途中',
  since: (time) => `${time} 出发`,
  laterThanPlanned: '比计划晚',
  ready: '可以取货',
  now: '现在',
  keptUntil: '保留到',
  askTheHub: '问问取货点',
  notKnown: '暂时未定',
  from: { before: '', after: '起' },
};
