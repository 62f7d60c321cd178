import type { BadgeWords } from '../en/badge.js';

/** Words of the basket's button. */
export const badge: BadgeWords = {
  basket: 'Panier',
  empty: 'vide',
  holds: (count) => (count < 2 ? `${count} produit` : `${count} produits`),
  saving: 'enregistrement',
  notSaved: 'le dernier changement n’est pas enregistré',
};
