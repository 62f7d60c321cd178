import { pick, type Language, type OwnTexts } from './texts.js';

/** The server's own words. Elements pick theirs by code; these are for logs, tools and receipts. */
const words = {
  subtotal: { en: 'Goods', fr: 'Produits', 'zh-CN': '商品' },
  fulfillment: { en: 'Carriage to the hub', fr: 'Acheminement au point relais', 'zh-CN': '到取货点的运费' },
  tax: { en: 'Tax contained', fr: 'Taxe comprise', 'zh-CN': '其中税款' },
  total: { en: 'Total', fr: 'Total', 'zh-CN': '合计' },
  price_changed: {
    en: 'The price changed since this was put in the cart.',
    fr: 'Le prix a changé depuis l’ajout au panier.',
    'zh-CN': '放进篮子以后，价格变了。',
  },
  out_of_stock: { en: 'This is sold out.', fr: 'Ce produit est épuisé.', 'zh-CN': '卖完了。' },
  stock_short: {
    en: 'There is less left than the cart holds.',
    fr: 'Il en reste moins que dans le panier.',
    'zh-CN': '剩下的没有篮子里的多。',
  },
  offer_unavailable: {
    en: 'This is no longer sold here; take it out of the cart.',
    fr: 'Ceci n’est plus vendu ici ; retirez-le du panier.',
    'zh-CN': '这里不再卖这样东西，请移出篮子。',
  },
  run_closed: {
    en: 'This run takes no more orders; choose another.',
    fr: 'Cette tournée ne prend plus de commandes ; choisissez-en une autre.',
    'zh-CN': '本班次已截单，请选别的班次。',
  },
  hub_unavailable: {
    en: 'This hub takes no orders now; choose another.',
    fr: 'Ce point relais ne prend pas de commandes en ce moment ; choisissez-en un autre.',
    'zh-CN': '这个取货点现在不接单，请换一个。',
  },
  below_minimum_order_value: {
    en: 'The goods come to less than the shop’s minimum order value.',
    fr: 'Les produits n’atteignent pas le minimum de commande de la boutique.',
    'zh-CN': '商品金额还没到起订金额。',
  },
} satisfies Record<string, OwnTexts>;

/** A word or sentence that the server itself says. */
export type Word = keyof typeof words;

/** The server's sentence in the language of the answer; English where there is none. */
export const say = (word: Word, language: Language): string =>
  pick(words[word], { locale: language.locale, fallback: 'en' });
