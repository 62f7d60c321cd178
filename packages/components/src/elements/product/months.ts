import type { ProductWords } from '../../i18n/en/product.js';

/** From the first month of a harvest to its last; the same month twice is one month. */
type Stretch = [first: number, last: number];

const after = (month: number) => (month % 12) + 1;

/** Months that follow each other, the turn of the year included, as stretches in the order of the year. */
function stretches(months: readonly number[]): Stretch[] {
  const all = new Set(months);
  const firsts = [...all].filter((month) => !all.has(month === 1 ? 12 : month - 1)).sort((a, b) => a - b);
  return firsts.map((first) => {
    let last = first;
    while (all.has(after(last))) last = after(last);
    return [first, last];
  });
}

const monthName = (locale: string, month: number) =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 15));

/** The season in words: "September to November", "March and June to August"; no month, or all of them, is all year. */
export function seasonText(words: ProductWords, locale: string, months: readonly number[]): string {
  const parts = stretches(months.filter((month) => month >= 1 && month <= 12)).map(([first, last]) =>
    first === last
      ? monthName(locale, first)
      : words.months(monthName(locale, first), monthName(locale, last)),
  );
  return parts.length ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts) : words.allYear;
}
