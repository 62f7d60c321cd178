import type { CartLine, Offer, Product, Variant } from '../contract/types';

/** What a page shows of an offer: enough to show it in a basket that no server has seen yet. */
export interface Goods {
  product: Product;
  variant: Variant;
  offer: Offer;
}

/** A line of the basket as the page knows it: by the price that was seen. How much of it is said elsewhere. */
export function lineOf({ product, variant, offer }: Goods): CartLine {
  const { label, quantityUnit, soldByWeight, tolerancePercent } = variant;
  const { price, availability } = offer;
  return {
    ...{ offerId: offer.id, productId: product.id, variantId: variant.id },
    ...{ name: product.name, label, image: product.images[0] ?? null, sellerName: offer.seller.name },
    ...{ quantity: 0, quantityUnit, soldByWeight, tolerancePercent, availability },
    ...{ price, priceWhenAdded: price, total: price, ceiling: price },
  };
}
