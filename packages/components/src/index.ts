export * from './context/index.js';
export * from './events/index.js';
export type * from './i18n/index.js';
export { ProviderElement } from './elements/provider/provider.js';
