import { HamletError } from './errors';
import type { Sleep } from './sleep';

/** The error of a call that its caller ended. */
export const aborted = (signal: AbortSignal): HamletError =>
  new HamletError('aborted', 'Aborted.', { cause: signal.reason });

/**
 * Runs one try under a fresh signal, which ends with the caller's own or after `timeout` milliseconds. Settles then even
 * if what it runs ignores its signal.
 */
export async function tryOnce<T>(
  run: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  sleep: Sleep,
  outer?: AbortSignal,
): Promise<T> {
  const own = new AbortController();
  const signal = outer ? AbortSignal.any([outer, own.signal]) : own.signal;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(outer?.aborted ? aborted(outer) : own.signal.reason));
  });
  void sleep(timeout, own.signal).then(() => {
    if (!signal.aborted) own.abort(new HamletError('timeout', `No answer in ${timeout} ms.`));
  });
  try {
    return await Promise.race([run(signal), ended]);
  } finally {
    own.abort();
  }
}
