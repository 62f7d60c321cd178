/** What a provider is told by its attributes. */
export interface ProviderSettings {
  apiUrl: string | null;
  publishableKey: string | null;
  locale: string | null;
  pictureBase: string | null;
}

/** The usable part of the settings: addresses in full, null for what is missing or can't be used. */
export type CheckedSettings = ProviderSettings;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/;

/** Checks what was written in HTML. `page` is the page's own address, against which relative addresses are read. */
export function checkSettings(settings: ProviderSettings, page: string): CheckedSettings {
  const key = settings.publishableKey?.trim() ?? '';
  return {
    apiUrl: checkAddress(settings.apiUrl, page),
    publishableKey: /^pk_(?:live|test)_[a-z0-9-]{2,30}_[a-z0-9]{16,}$/.test(key) ? key : null,
    locale: checkLocale(settings.locale),
    pictureBase: checkAddress(settings.pictureBase, page),
  };
}

function checkAddress(given: string | null, page: string): string | null {
  if (given === null || !URL.canParse(given, page)) return null;
  const { href, username, password, protocol, hostname, origin } = new URL(given, page);
  const web =
    protocol === 'https:' ||
    (protocol === 'http:' && (loopback.test(hostname) || origin === new URL(page).origin));
  return web && !username && !password ? href : null;
}

function checkLocale(given: string | null): string | null {
  try {
    return (given && Intl.getCanonicalLocales(given.trim())[0]) || null;
  } catch {
    return null;
  }
}
