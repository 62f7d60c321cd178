import type { FieldError } from '@hamlet/sdk/contract';

/** A part of a JSON pointer (RFC 6901). */
export const pointerPart = (name: string): string =>
  `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const unstorable = /\0|\p{Surrogate}/u;

/**
 * Finds text that no database column can hold: the NUL character, and half of a surrogate pair. Looks at every string
 * and every name in a value.
 */
export function unstorableText(
  value: unknown,
  place: NonNullable<FieldError['in']>,
  pointer = '',
): FieldError[] {
  if (typeof value === 'string') {
    if (!unstorable.test(value)) return [];
    const detail = 'Holds NUL or half of a surrogate pair. Send text of whole characters.';
    return [{ in: place, pointer, code: 'characters', detail }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...unstorableText(name, place, pointer),
    ...unstorableText(each, place, pointer + pointerPart(name)),
  ]);
}
