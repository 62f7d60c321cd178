import type { BrowseWords } from '../en/browse.js';
import { apart, shared } from './shared.js';

/** Words of the product card and list. */
export const browse: BrowseWords = {
  ...shared,
  add: '加入',
  addNamed: (name) => `把${apart(name)}加入篮子`,
  more: (name) => `多要一些：${name}`,
  less: (name) => `少要一些：${name}`,
  takeOut: (name) => `把${apart(name)}移出篮子`,
  notSaved: '没有保存上，请再试一次。',
  about: (quantity) => `约${quantity}`,
  aboutWord: '约',
  each: (price) => `每个 ${price}`,
  per: (price, measure) => `每${measure} ${price}`,
  presale: '预售',
  presaleFor: (day) => `${day}起供货`,
  soldOut: '卖完了',
  outOfSeason: '不当季',
  backIn: (month) => `${month}再来`,
  notForSale: '现在不卖',
  noName: '没有名字的商品',
  noPrice: '还没有价格',
  askPicture: (size) => (size ? `图片 · ${size}` : '图片'),
  choosePack: '规格',
  gone: '店里已经没有这样东西了',
  goneText: '看看现在货架上有什么。',
  goods: '商品',
  finderFailed: '搜索没能打开',
};
