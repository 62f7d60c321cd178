import type { WaitingWords } from '../en/waiting.js';

/** Words for what waits on this device. */
export const waiting: WaitingWords = {
  goodsRow: 'Produits',
  carriageRow: 'Acheminement au point relais',
  unconfirmed: 'Gardé sur ce téléphone',
  unconfirmedText: 'Ce sont les derniers prix que vous avez vus. Le total sera confirmé au retour du réseau.',
  queued: 'Gardée sur ce téléphone',
  queuedText: 'Nous envoyons votre commande dès qu’il y a du réseau. Vous n’avez pas à rester ici.',
  stayQueued: 'Votre commande attend le réseau',
  stayQueuedText:
    'Ce téléphone ne garde rien : restez sur cette page jusqu’à ce que la commande soit passée.',
  sending: 'Envoi de votre commande…',
  sendingText: 'Elle reste gardée sur ce téléphone jusqu’à ce que la boutique l’ait reçue.',
  needsReview: 'Votre commande attend votre réponse',
  needsReviewText: 'Quelque chose a changé avant son arrivée. Rien n’est encore commandé.',
  lookAtIt: 'La revoir',
  sendNow: 'L’envoyer maintenant',
  takeItBack: 'La remettre dans le panier',
  agreedTotal: (total) => `Total convenu : ${total}`,
};
