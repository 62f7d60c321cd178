/** Words of the basket's button. */
export const badge = {
  basket: 'Basket',
  empty: 'empty',
  holds: (count: number) => (count === 1 ? '1 thing in it' : `${count} things in it`),
  saving: 'saving',
  notSaved: 'the last change wasn’t saved',
};

/** The catalogue that each language fills completely. */
export type BadgeWords = typeof badge;
