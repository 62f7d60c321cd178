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
