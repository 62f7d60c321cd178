import { createServer } from 'node:net';

/**
 * Whether a port of this machine can be listened on.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * A port that nobody listens on.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The wanted port, or another one when it is taken; `taken` says which.
 * @param {number} wanted
 * @returns {Promise<{ port: number, taken?: number }>}
 */
export async function portNear(wanted) {
  return (await isFree(wanted)) ? { port: wanted } : { port: await freePort(), taken: wanted };
}
