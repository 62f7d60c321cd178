/** Whether a value has the shape of a buyer's token. */
export const isBuyerToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{43}$/.test(value);
