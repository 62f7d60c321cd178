/** What a provider is told by its attributes. */
export interface ProviderSettings {
  apiUrl: string | null;
  publishableKey: string | null;
  locale: string | null;
  pictureBase: string | null;
}

/** The usable part of the settings, and a sentence with the remedy for each part that isn't. */
export interface CheckedSettings {
  /** Absolute address of the API and its key; null when either can't be used. */
  api: { baseUrl: string; key: string } | null;
  locale: string | null;
  pictureBase: string | null;
  problems: string[];
}

const publishable = /^pk_(?:live|test)_[a-z0-9-]{2,30}_[a-z0-9]{16,}$/;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/;

/** Checks what was written in HTML. `page` is the page's own address, against which relative addresses are read. */
export function checkSettings(settings: ProviderSettings, page: string): CheckedSettings {
  const problems: string[] = [];
  const say = (problem: string | null) => (problem ? void problems.push(problem) : undefined);
  const baseUrl = checkAddress('api-url', settings.apiUrl, page, say);
  if (settings.apiUrl === null) say('needs an api-url: the address of the shop’s API.');
  const key = checkKey(settings.publishableKey, say);
  return {
    api: baseUrl !== null && key !== null ? { baseUrl, key } : null,
    locale: checkLocale(settings.locale, say),
    pictureBase: checkAddress('picture-base', settings.pictureBase, page, say),
    problems,
  };
}

type Say = (problem: string) => void;

function checkKey(key: string | null, say: Say): string | null {
  const given = key?.trim() ?? '';
  if (given.startsWith('sk_')) {
    say(
      'was given a secret key. Everyone can read it here: rotate it now, and use the publishable key (pk_…).',
    );
    return null;
  }
  if (publishable.test(given)) return given;
  say(
    given
      ? 'has a publishable-key that is not one. It looks like pk_test_<store>_<secret> or pk_live_<store>_<secret>.'
      : 'needs a publishable-key (pk_test_… or pk_live_…).',
  );
  return null;
}

function checkAddress(name: string, given: string | null, page: string, say: Say): string | null {
  if (given === null) return null;
  const address = URL.canParse(given, page) ? new URL(given, page) : null;
  if (address && isAllowed(address, new URL(page))) return address.href;
  say(
    `has a ${name} that can’t be used: "${given}". Write an https address (http only on localhost) or a path.`,
  );
  return null;
}

function isAllowed(address: URL, page: URL): boolean {
  if (address.username || address.password) return false;
  if (address.protocol === 'https:') return true;
  return address.protocol === 'http:' && (loopback.test(address.hostname) || address.origin === page.origin);
}

function checkLocale(given: string | null, say: Say): string | null {
  if (given === null) return null;
  try {
    return Intl.getCanonicalLocales(given.trim())[0] ?? null;
  } catch {
    say(`has a locale that is none: "${given}". Write a language tag such as en, fr or zh-CN.`);
    return null;
  }
}
