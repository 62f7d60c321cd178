import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.data': 'application/octet-stream',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * What goes with an answer: its headers, and the words that are replaced in HTML pages wherever they stand.
 * @typedef {{ headers: Record<string, string>, words?: Record<string, string> }} Dressing
 */

/**
 * Serves folders of files on one origin.
 * @param {object} options
 * @param {number} options.port
 * @param {Record<string, string>} options.folders folder by path prefix, such as `{ '/': 'examples/plain-html' }`; the longest prefix wins
 * @param {() => Dressing} [options.dress] asked for every answer, so that each can have a nonce of its own
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFiles({ port, folders, dress = () => ({ headers: {} }) }) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);

  /** @param {string} path */
  async function find(path) {
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    if (prefix === undefined) return undefined;
    const folder = folders[prefix] ?? '';
    const file = normalize(join(folder, path.slice(prefix.length)));
    const inside = file === normalize(folder) || file.startsWith(normalize(folder + sep));
    if (!inside || file.includes('\0')) return undefined;
    const info = await stat(file).catch(() => undefined);
    if (info?.isFile()) return file;
    const index = join(file, 'index.html');
    return info?.isDirectory() && (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
  }

  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === undefined ? undefined : await find(path);
    const { headers, words = {} } = dress();
    const base = { ...headers, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...base, Allow: 'GET, HEAD' }).end();
    } else if (!file) {
      response.writeHead(404, { ...base, 'Content-Type': types['.txt'] }).end('Not found\n');
    } else {
      const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
      response.writeHead(200, { ...base, 'Content-Type': type });
      if (request.method === 'HEAD') response.end();
      else if (extname(file) === '.html') response.end(replaceWords(await readFile(file, 'utf8'), words));
      else createReadStream(file).pipe(response);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * The decoded path of a request, or undefined when it cannot be read.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @param {Record<string, string>} words
 */
const replaceWords = (text, words) =>
  Object.entries(words).reduce((result, [word, value]) => result.replaceAll(word, value), text);
