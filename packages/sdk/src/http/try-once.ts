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
  const timer = new AbortController();
  const signal = outer ? AbortSignal.any([outer, own.signal]) : own.signal;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(outer?.aborted ? aborted(outer) : own.signal.reason));
  });
  void sleep(timeout, timer.signal).then(() => {
    if (!timer.signal.aborted) own.abort(new HamletError('timeout', `No answer in ${timeout} ms.`));
  });
  try {
    return await Promise.race([run(signal), ended]);
  } catch (error) {
    // Ends also what is still on its way. After a success nothing is, and telling everyone costs a fifth of a call.
    own.abort(error);
    throw error;
  } finally {
    // A reason spares the platform an error with a stack.
    timer.abort(null);
  }
}
