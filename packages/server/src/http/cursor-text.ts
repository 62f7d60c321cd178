import { badField } from './refusal.js';

/** 400 for a cursor that was not this list's. */
export const badCursor = () => {
  const refusal = badField(
    'query',
    '/cursor',
    'bad_cursor',
    'Not a cursor of this list with these filters. Start without one.',
  );
  return Object.assign(refusal, { code: 'bad_cursor' });
};

/** A short mark of any JSON value (FNV-1a): it tells filters apart and guards nothing. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Text as base64url of its UTF-8 bytes. */
export function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text of base64url; throws when it is none. */
export function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (char) => char.charCodeAt(0)),
  );
}
