import type { StoreInput } from '@hamlet/sdk/contract';

/** The sandbox's slug and mode. */
export const sandboxSlug = 'valley';
export const sandboxMode = 'test';

/** Settings of the sandbox's store; everything about it is simulated. */
export const sandboxSettings: StoreInput = {
  names: { en: 'Valley village shop', fr: 'Boutique de la vallée', 'zh-CN': '山谷村小店' },
  currency: 'CNY',
  locales: ['en', 'fr', 'zh-CN'],
  timeZone: 'Asia/Shanghai',
  links: [
    { type: 'terms_of_service', url: 'https://valley.example/terms' },
    { type: 'privacy_policy', url: 'https://valley.example/privacy' },
  ],
  carriage: { amount: 200, currency: 'CNY' },
};
