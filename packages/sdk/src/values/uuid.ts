import type { RandomSource } from './random';

/** The last instant that 48 bits of milliseconds can hold, in the year 10889. */
const lastTime = 2 ** 48 - 1;

/**
 * A UUIDv7 (RFC 9562): 48 bits of time in milliseconds since 1970, then 74 random bits. Ids of different milliseconds
 * sort by time as plain strings.
 */
export function uuidv7(time: number, random: RandomSource): string {
  const bytes = random(10);
  bytes[0] = 0x70 | (bytes[0]! & 0x0f);
  bytes[2] = 0x80 | (bytes[2]! & 0x3f);
  const at = Math.min(Math.max(Math.trunc(time), 0), lastTime)
    .toString(16)
    .padStart(12, '0');
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (at + hex).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A source of UUIDv7 ids that rise strictly, also within one millisecond and when the clock steps back. */
export function idSource(clock: () => number, random: RandomSource): () => string {
  let last = -1;
  return () => {
    last = Math.max(last + 1, Math.trunc(clock()));
    return uuidv7(last, random);
  };
}
