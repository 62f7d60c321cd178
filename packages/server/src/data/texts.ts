/** One short text for each locale, as an operator wrote it. */
export type Texts = Record<string, string>;

/** What the server itself says, in every language that it speaks. */
export type OwnTexts = Record<'en' | 'fr' | 'zh-CN', string>;

/** The language of an answer: the one asked for, and the store's first, which stands in for it. */
export interface Language {
  locale: string;
  fallback: string;
}

const primary = (locale: string) => locale.toLowerCase().split('-')[0];

function find(texts: Texts, locale: string): string | undefined {
  const wanted = locale.toLowerCase();
  const tags = Object.keys(texts);
  const tag =
    tags.find((each) => each.toLowerCase() === wanted) ??
    tags.find((each) => primary(each) === primary(wanted));
  return tag === undefined ? undefined : texts[tag];
}

/** The text in the language asked for, else in a near one, else in the store's first, else whichever there is. */
export function pick(texts: Texts, language: Language): string {
  return find(texts, language.locale) ?? find(texts, language.fallback) ?? Object.values(texts)[0] ?? '';
}

/** The same for a text that may be missing. */
export function pickOrNull(texts: Texts | undefined, language: Language): string | null {
  return texts ? pick(texts, language) : null;
}
