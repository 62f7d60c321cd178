import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { during, each, load, wire } from './load.mjs';
import { compared, isKept, table } from './report.mjs';
import { inTurns, quantile } from './rounds.mjs';

/** A server that answers with its own count of what came; every third time in chunks. */
async function counting() {
  const seen: { method: string; url: string; body: string; inFlight: number }[] = [];
  let inFlight = 0;
  const server = createServer((request, response) => {
    inFlight += 1;
    const at = { method: request.method ?? '', url: request.url ?? '', body: '', inFlight };
    request.on('data', (part) => (at.body += part));
    request.on('end', () => {
      seen.push(at);
      setTimeout(() => {
        inFlight -= 1;
        if (request.headers['if-none-match']) return void response.writeHead(304).end();
        const text = `answer ${at.url}`;
        if (seen.length % 3 === 0) {
          response.writeHead(201);
          response.write(text.slice(0, 5));
          setTimeout(() => response.end(text.slice(5)), 1);
        } else response.writeHead(201, { 'Content-Length': text.length }).end(text);
      }, 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, seen };
}

test('every request is sent once and its answer read whole, however it is framed', async () => {
  const { port, seen } = await counting();
  const paths = Array.from({ length: 100 }, (_, n) => `/${n}`);
  const requests = paths.map((path) => wire('POST', path, { body: { path, words: 'é' } }));
  const { bodies, statuses, times } = await load({ port, next: each(requests), connections: 8, keep: true });
  expect(bodies.sort()).toEqual(paths.map((path) => `answer ${path}`).sort());
  expect(seen.map(({ body }) => JSON.parse(body).path).sort()).toEqual(paths.sort());
  expect(statuses).toEqual({ 201: 100 });
  expect(times).toHaveLength(100);
  expect(Math.max(...seen.map(({ inFlight }) => inFlight))).toBe(8);
});

test('a load of some time ends, and an answer without a body is one', async () => {
  const { port } = await counting();
  const request = wire('GET', '/', { headers: { 'If-None-Match': '"1"' } });
  const from = performance.now();
  const { rate, statuses } = await load({ port, next: during([request], 100), connections: 2 });
  expect(performance.now() - from).toBeLessThan(2_000);
  expect(Object.keys(statuses)).toEqual(['304']);
  expect(rate).toBeGreaterThan(10);
});

test('a server that goes away is an error, not a figure', async () => {
  const server = createServer((_, response) => response.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(load({ port, next: each([wire('GET', '/')]), connections: 1 })).rejects.toThrow();
});

test('both sides take turns, the first round warms up, and the ratio is that of a middle round', async () => {
  const order: string[] = [];
  const rates = { ours: [1, 70, 80, 10], floor: [1_000, 100, 100, 100] };
  const turn = (name: 'ours' | 'floor') => async () => {
    order.push(name);
    return rates[name].shift() ?? NaN;
  };
  const result = await inTurns({ ours: turn('ours'), floor: turn('floor') }, { rounds: 3, seconds: 60 });
  expect(result).toEqual({ ours: 70, floor: 100, ratio: 0.7, least: 0.1, most: 0.8 });
  expect(order.join(' ')).toBe('ours floor floor ours ours floor floor ours');
});

test('when the time is over no round begins, but three are made', async () => {
  let rounds = 0;
  const one = async () => (rounds += 0.5);
  await inTurns({ ours: one, floor: one }, { rounds: 50, seconds: 0 });
  expect(rounds).toBe(4);
});

test('of a hundred times the middle and the worst are told', () => {
  const times = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect([quantile(times, 0.5), quantile(times, 0.99)]).toEqual([51, 100]);
});

test('a figure below or above its bound is missed, one on it is kept', () => {
  const row = { what: 'x', ours: '', floor: '' };
  expect(isKept({ ...row, value: 0.7, least: 0.7 })).toBe(true);
  expect(isKept({ ...row, value: 0.69, least: 0.7 })).toBe(false);
  expect(isKept({ ...row, value: 0, most: 0 })).toBe(true);
  expect(isKept({ ...row, value: 1, most: 0 })).toBe(false);
  expect(isKept({ ...row, value: NaN, least: 0.7 })).toBe(false);
  const told = table([
    compared('a list', 0.7, { ours: 650, floor: 1_000, ratio: 0.65, least: 0.6, most: 0.72 }),
    { ...row, what: 'memory', value: 500, most: 600, unit: ' MB' },
  ]);
  expect(told).toContain('| a list | 650 /s | 1,000 /s | 0.65 (0.60 to 0.72) | ≥ 0.7 | **missed** |');
  expect(told).toContain('| memory |  |  | 500 MB | ≤ 600 MB | kept |');
});
