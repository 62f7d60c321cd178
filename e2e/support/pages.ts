import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { headers } from '../../examples/plain-html/headers.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { root } from '../../scripts/run.mjs';
import { serveFiles } from '../../scripts/static-server.mjs';
import { api, pictures, publishableKey } from './sandbox.js';

/** A page on an origin of its own, until it is closed. */
export interface Served {
  address: string;
  close: () => void;
}

/**
 * Serves a folder of pages as the partner's host does: the elements' bundle beside it, the partner's own security
 * headers on every answer.
 * @param changes what to write in the pages in place of what
 */
export async function servePages(folder: string, changes: Record<string, string> = {}): Promise<Served> {
  const port = await freePort();
  const dress = () => {
    const nonce = randomBytes(16).toString('base64');
    const words = {
      '%HAMLET_API%': api,
      '%HAMLET_KEY%': publishableKey,
      '%HAMLET_PICTURES%': pictures,
      '%HAMLET_NONCE%': nonce,
    };
    return { headers: headers({ api, pictures, nonce }), words: { ...changes, ...words } };
  };
  const folders = {
    '/': join(root, folder),
    '/icon.svg': join(root, 'examples/plain-html/public/icon.svg'),
    '/service-worker.js': join(root, 'packages/sdk/dist/service-worker.js'),
    '/hamlet/': join(root, 'packages/components/dist/bundle'),
  };
  const server = await serveFiles({ port, folders, dress });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The partner's page, written a little differently. */
export const partnerPage = (changes: Record<string, string>): Promise<Served> =>
  servePages('examples/plain-html/public', changes);
