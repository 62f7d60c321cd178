import { safeUrl } from '@hamlet/sdk';

/** What a provider is told by its attributes. */
export interface ProviderSettings {
  apiUrl: string | null;
  publishableKey: string | null;
  locale: string | null;
  pictureBase: string | null;
}

/** The usable part of the settings: addresses in full, null for what is missing or can't be used. */
export type CheckedSettings = ProviderSettings;

/** Checks what was written in HTML. `page` is the page's own address, against which relative addresses are read. */
export function checkSettings(settings: ProviderSettings, page: string): CheckedSettings {
  const key = settings.publishableKey?.trim() ?? '';
  return {
    apiUrl: safeUrl(settings.apiUrl, { base: page }),
    publishableKey: /^pk_(?:live|test)_[a-z0-9-]{2,30}_[a-z0-9]{16,}$/.test(key) ? key : null,
    locale: checkLocale(settings.locale),
    pictureBase: safeUrl(settings.pictureBase, { base: page }),
  };
}

function checkLocale(given: string | null): string | null {
  try {
    return (given && Intl.getCanonicalLocales(given.trim())[0]) || null;
  } catch {
    return null;
  }
}
