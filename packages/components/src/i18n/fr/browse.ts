import type { BrowseWords } from '../en/browse.js';
import { shared } from './shared.js';

/** Words of the product card and list. */
export const browse: BrowseWords = {
  ...shared,
  add: 'Ajouter',
  addNamed: (name) => `Ajouter ${name} au panier`,
  more: (name) => `Plus : ${name}`,
  less: (name) => `Moins : ${name}`,
  takeOut: (name) => `Retirer ${name} du panier`,
  notSaved: 'Ce n’est pas enregistré. Veuillez réessayer.',
  about: (quantity) => `env. ${quantity}`,
  aboutWord: 'environ',
  each: (price) => `${price} l’un`,
  per: (price, measure) => `${price} ${/^\d/.test(measure) ? 'les' : 'le'} ${measure}`,
  presale: 'Prévente',
  presaleFor: (day) => `Pour le ${day}`,
  soldOut: 'Épuisé',
  outOfSeason: 'Hors saison',
  backIn: (month) => `De retour en ${month}`,
  notForSale: 'Pas en vente actuellement',
  noName: 'Produit sans nom',
  noPrice: 'Pas encore de prix',
  askPicture: (size) => (size ? `Image · ${size}` : 'Image'),
  choosePack: 'Conditionnement',
  gone: 'Ce produit n’est plus dans la boutique',
  goneText: 'Voyez ce qui est en rayon maintenant.',
  goods: 'Produits',
  finderFailed: 'La recherche n’a pas pu s’ouvrir',
};
