import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from './ports.mjs';
import { serveFiles } from './static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hamlet-static-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'index.html'), '<p>%WORD%</p>');
  writeFileSync(join(folder, 'public', 'a.js'), '%WORD%');
  let answers = 0;
  port = await freePort();
  server = await serveFiles({
    port,
    folders: { '/': join(folder, 'public') },
    dress: () => ({ headers: { 'X-Answer': `${++answers}` }, words: { '%WORD%': `word ${answers}` } }),
  });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written; fetch would tidy it up first. */
const get = (path: string) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });

it('dresses each answer anew, and words in pages only', async () => {
  const first = await get('/');
  expect(first.text).toBe(`<p>word ${String(first.headers['x-answer'])}</p>`);
  const second = await get('/');
  expect(second.headers['x-answer']).not.toBe(first.headers['x-answer']);
  expect((await get('/a.js')).text).toBe('%WORD%');
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%5csecret.txt',
  '/%',
  '/nothing',
])('answers 404 to %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});
