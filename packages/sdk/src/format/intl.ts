/** Whether a locale is written in simplified Chinese: `zh`, `zh-CN`, `zh-Hans-SG`; not `zh-TW` or `zh-Hant`. */
export const isSimplifiedChinese = (locale: string): boolean =>
  /^zh\b(?!.*-(?:Hant|TW|HK|MO)\b)/i.test(locale);

const numbers = new Map<string, Intl.NumberFormat>();

/** A number format, made once: making one costs some 100 µs, and a list of goods needs thousands. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = numbers.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  numbers.set(name, made);
  return made;
}
