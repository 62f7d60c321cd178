/** The words of one group of elements: English at hand, other languages fetched when a page asks for them. */
export interface WordGroup<Words extends object> {
  /** Names the group in a provider's `messages`. */
  name: string;
  en: Words;
  /** By language tag in lower case: a language alone (`fr`) speaks for all its regions and scripts, a longer tag (`pt-br`) before it. */
  others: Readonly<Record<string, () => Promise<Words>>>;
}

/** The best language that a group has for a locale: `fr-CA` → `fr`; undefined when it has none. */
export function pickLanguage(group: WordGroup<object>, locale: string): string | undefined {
  const tag = locale.toLowerCase();
  const known = (candidate: string) => candidate === 'en' || candidate in group.others;
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length--) {
    const candidate = parts.slice(0, length).join('-');
    if (known(candidate)) return candidate;
  }
  return undefined;
}

/** A catalogue with a partner's own words over it; words of the wrong kind (text for a function) are left out. */
export function override<Words extends object>(words: Words, own: Partial<Words> | undefined): Words {
  if (!own) return words;
  const fitting = Object.entries(own).filter(
    ([key, value]) => typeof value === typeof words[key as keyof Words],
  );
  return { ...words, ...Object.fromEntries(fitting) };
}
