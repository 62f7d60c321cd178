export * from './context/index.js';
export * from './events/index.js';
export type * from './i18n/index.js';
export { ProductCardElement } from './elements/product-card/product-card.js';
export { ProductListElement } from './elements/product-list/product-list.js';
export { ProviderElement } from './elements/provider/provider.js';
