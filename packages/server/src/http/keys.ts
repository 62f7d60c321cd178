import type { Random } from './handler.js';

export type KeyKind = 'publishable' | 'secret';

const shape = /^(pk|sk)_(live|test)_([a-z0-9-]{2,30})_([a-z2-7]{26,52})$/;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const letters = { publishable: 26, secret: 52 };

/** Random lower-case base32, five bits a letter. */
export const randomText = (random: Random, length: number): string =>
  Array.from(random(length), (byte) => alphabet[byte & 31]).join('');

/** A new key: 130 random bits for a publishable one, 260 for a secret one. */
export function newKey(kind: KeyKind, store: { mode: string; slug: string }, random: Random): string {
  const prefix = kind === 'publishable' ? 'pk' : 'sk';
  return `${prefix}_${store.mode}_${store.slug}_${randomText(random, letters[kind])}`;
}

/** What a key says of itself; undefined when it has not the shape of one. */
export function readKey(text: string): { kind: KeyKind; storeId: string } | undefined {
  const [, prefix, mode, slug] = shape.exec(text) ?? [];
  if (!prefix) return undefined;
  return { kind: prefix === 'pk' ? 'publishable' : 'secret', storeId: `${mode}_${slug}` };
}

/** Whether a text was meant to be a secret key, well formed or not. */
export const looksSecret = (text: string): boolean => text.startsWith('sk_');
