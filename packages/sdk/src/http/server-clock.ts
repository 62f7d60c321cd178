/** The server's time, learnt from its answers. */
export interface ServerClock {
  /** Milliseconds since 1970 by the server's clock; the device's own until the first answer. */
  now(): number;
  /** Takes note of an answer's `Date` header. */
  saw(date: string | null): void;
}

/**
 * Keeps the greatest of (`Date` − elapsed time) ever seen: a cached answer carries an old date and must not turn the
 * clock back. `device` and `elapsed` give milliseconds; `elapsed` never jumps.
 */
export function createServerClock(device: () => number, elapsed: () => number): ServerClock {
  let offset = -Infinity;
  return {
    now: () => (offset === -Infinity ? device() : elapsed() + offset),
    saw(date) {
      const seen = Date.parse(date ?? '') - elapsed();
      if (seen > offset) offset = seen;
    },
  };
}
