import type { Clock } from './http/handler.js';

/** A clock that goes on by itself and can be moved: the sandbox's. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves it to an instant, given in milliseconds since 1970 or as RFC 3339. */
  set(instant: number | string): void;
  /** Moves it on by that many milliseconds. */
  advance(ms: number): void;
}

/** Makes a clock that begins with `base` and goes as that one does. */
export function movableClock(base: Clock = Date.now): MovableClock {
  let ahead = 0;
  const now = () => base() + ahead;
  return {
    now,
    set(instant) {
      const wanted = typeof instant === 'number' ? instant : Date.parse(instant);
      if (!Number.isFinite(wanted))
        throw new RangeError('clock.set: give milliseconds since 1970 or an RFC 3339 instant');
      ahead = wanted - base();
    },
    advance(ms) {
      ahead += ms;
    },
  };
}
