/** How the network between a story and the server in its page behaves. */
export type Network = 'fast' | 'slow' | 'offline';

/** How long an answer takes on the slow network, in milliseconds. */
export const slowness = 2000;

let network: Network = 'fast';

/** Sets the network for every request from now on. */
export function setNetwork(next: Network): void {
  network = next;
}

/** A fetch over the network that is set: it waits, or fails as a browser's own does without a connection. */
export function overNetwork(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    if (network === 'offline') throw new TypeError('Failed to fetch');
    if (network === 'slow') await pause(slowness, init?.signal ?? (input as Request).signal);
    return fetch(input, init);
  };
}

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => reject(signal?.reason as Error);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    setTimeout(resolve, milliseconds);
  });
