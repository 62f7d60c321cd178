/** Crockford's base32: no I, L, O or U, so that nobody mishears or misreads a number. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Doubles in the field of 32 elements (x⁵ + x² + 1). */
const double = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/** The check digit: one wrong digit, or two next to each other that changed places, never fit. */
const checkOf = (values: number[]) => double(values.reduce((sum, value) => double(sum) ^ value, 0));

/** An order's number, spoken at the counter: seven random digits and a check digit, `7K2M-9QXD`. Opens nothing. */
export function orderNumber(random: (size: number) => Uint8Array): string {
  const values = [...random(7)].map((byte) => byte & 31);
  const text = [...values, checkOf(values)].map((value) => digits[value]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Whether the check digit fits. */
export function isOrderNumber(text: string): boolean {
  const values = [...text.replace('-', '')].map((digit) => digits.indexOf(digit));
  if (values.length !== 8 || values.includes(-1)) return false;
  return checkOf(values.slice(0, 7)) === values[7];
}
