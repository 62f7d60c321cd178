/** Metres as people say them: tens of metres under a kilometre, one decimal under ten, whole kilometres from there. */
export function formatDistance(locale: string, metres: number): string {
  const near = metres < 995;
  const value = near ? Math.max(10, Math.round(metres / 10) * 10) : metres / 1000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: near || value >= 9.95 ? 0 : 1,
  }).format(value);
}
