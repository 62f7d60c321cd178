/** The language of an answer, and whether the Accept-Language header decided it. */
export interface ChosenLocale {
  locale: string;
  byHeader: boolean;
}

/** The store's locale that is the one wanted: the same tag, else the same language. */
function nearest(wanted: string, locales: readonly string[]): string | undefined {
  const tag = wanted.toLowerCase();
  const language = tag.split('-')[0];
  return (
    locales.find((locale) => locale.toLowerCase() === tag) ??
    locales.find((locale) => locale.toLowerCase().split('-')[0] === language)
  );
}

/** Language tags of an Accept-Language header, best first; at most ten are looked at. */
function wishes(header: string): string[] {
  return header
    .split(',', 10)
    .map((part) => {
      const [tag = '', ...rest] = part.split(';').map((piece) => piece.trim());
      const q = rest.find((piece) => piece.startsWith('q='));
      return { tag, weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/**
 * Picks the language to answer in: the query's, else the first wish of Accept-Language that the store has, else the
 * store's first.
 */
export function chooseLocale(
  query: string | undefined,
  acceptLanguage: string | null,
  locales: readonly string[],
): ChosenLocale {
  const first = locales[0] ?? 'en';
  if (query !== undefined) return { locale: nearest(query, locales) ?? first, byHeader: false };
  const found = wishes(acceptLanguage ?? '')
    .map((wish) => nearest(wish, locales))
    .find((locale) => locale !== undefined);
  return { locale: found ?? first, byHeader: true };
}
