import type { SharedWords } from '../en/shared.js';

/** Words that every group needs. */
export const shared: SharedWords = {
  failedTitle: 'La boutique n’a pas pu s’ouvrir',
  failedText: 'Votre panier est intact. Réessayez, ou demandez à votre relais.',
  partText: 'Votre panier est intact. Réessayez, ou rechargez la page.',
  offlineTitle: 'Vous êtes hors ligne',
  offlineText: 'Rien n’est perdu. Réessayez quand le réseau revient.',
  retry: 'Réessayer',
  troubleTitle: 'La boutique ne peut pas encore s’ouvrir sur cette page',
  troubleText: 'Un réglage de la page manque. Les responsables de la page peuvent le corriger.',
  asOfNow: (time, signal) => (signal ? `État de ${time}` : `État de ${time}, pas de réseau`),
  waiting: 'Chargement',
  late: 'C’est plus long que d’habitude. Votre panier est intact.',
  unshown: 'Impossible d’afficher ceci',
  aside: (text) => ` – ${text}`,
  inBrackets: (text) => ` (${text})`,
  pause: ', ',
  listed: (...all) => all.join(', '),
  labelled: (label) => `${label} :`,
  sentences: (...all) => all.join(' '),
};
