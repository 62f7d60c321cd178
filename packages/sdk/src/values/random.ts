/** Gives that many random bytes. What comes from it opens orders: in use it must be cryptographically strong. */
export type RandomSource = (length: number) => Uint8Array;

/** The platform's cryptographic randomness. */
export const webRandom: RandomSource = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length));
