import { HamletError } from './errors';
import type { Sleep } from './sleep';

/** The error of a call that its caller ended. */
export const aborted = (signal: AbortSignal): HamletError =>
  new HamletError('aborted', 'The call was aborted.', { cause: signal.reason });

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
  let onAbort!: () => void;
  const ended = new Promise<never>((_, reject) => {
    const end = (error: HamletError) => {
      reject(error);
      own.abort(error);
    };
    onAbort = () => end(aborted(outer!));
    void sleep(timeout, own.signal).then(() => {
      if (!own.signal.aborted) end(new HamletError('timeout', `No answer in ${timeout} ms.`));
    });
  });
  outer?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([run(own.signal), ended]);
  } finally {
    outer?.removeEventListener('abort', onAbort);
    ended.catch(() => {});
    own.abort();
  }
}
