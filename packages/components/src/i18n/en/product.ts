/** Words of one product's own page; those of its card are there too. Prices, days and months come ready from `Intl`. */
export const product = {
  pictures: 'Pictures',
  showPicture: (number: number, of: number, alt: string) => `Picture ${number} of ${of}: ${alt}`,
  noPicture: 'No picture yet',
  noStory: 'Nothing has been written about it yet.',
  noPack: 'Pack not said',
  from: 'From',
  season: 'Season',
  allYear: 'All year',
  months: (first: string, last: string) => `${first} to ${last}`,
  harvest: 'Harvest',
  keeps: 'Keeps',
  storage: 'Store',
  storageOf: { ambient: 'In a dry place', chilled: 'In the fridge', frozen: 'In the freezer' },
  left: 'Left',
  pieces: (count: string, pack: string) => `${count} × ${pack}`,
  atMost: (price: string) => `You pay the weight we pick, ${price} at most.`,
  quantity: (name: string) => `How much of ${name}`,
  allTaken: 'That is all there is.',
  inBasket: 'In the basket',
  soldOutText: 'Look again before the next run.',
  presaleText: (day: string) => `You order now and collect from ${day} on.`,
  whenQuestion: 'When can you have it?',
  whenText: 'Choose where you collect to see it.',
  chooseHub: 'Choose a hub',
  collectAt: (hub: string) => `Collect at ${hub}`,
  chooseRun: 'Choose a run',
};

/** The catalogue that each language fills completely. */
export type ProductWords = typeof product;
