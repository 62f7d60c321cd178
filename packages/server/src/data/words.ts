import { pick, type Language, type Texts } from './texts.js';

/** The server's own words. Elements pick theirs by code; these are for logs, tools and receipts. */
const words = {
  subtotal: { en: 'Goods', fr: 'Produits' },
  fulfillment: { en: 'Carriage to the hub', fr: 'Acheminement au point relais' },
  tax: { en: 'Tax contained', fr: 'Taxe comprise' },
  total: { en: 'Total', fr: 'Total' },
  price_changed: {
    en: 'The price changed since this was put in the cart.',
    fr: 'Le prix a changé depuis l’ajout au panier.',
  },
  out_of_stock: { en: 'This is sold out.', fr: 'Ce produit est épuisé.' },
  stock_short: {
    en: 'There is less left than the cart holds.',
    fr: 'Il en reste moins que dans le panier.',
  },
  offer_unavailable: {
    en: 'This is no longer sold here; take it out of the cart.',
    fr: 'Ceci n’est plus vendu ici ; retirez-le du panier.',
  },
  run_closed: {
    en: 'This run takes no more orders; choose another.',
    fr: 'Cette tournée ne prend plus de commandes ; choisissez-en une autre.',
  },
  hub_unavailable: {
    en: 'This hub takes no orders now; choose another.',
    fr: 'Ce point relais ne prend pas de commandes en ce moment ; choisissez-en un autre.',
  },
} satisfies Record<string, Texts>;

/** A word or sentence that the server itself says. */
export type Word = keyof typeof words;

/** The server's sentence in the language of the answer; English where there is none. */
export const say = (word: Word, language: Language): string =>
  pick(words[word], { locale: language.locale, fallback: 'en' });
