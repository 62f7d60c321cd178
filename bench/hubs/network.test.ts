import { expect, test } from 'vitest';
import { createHubIndex } from '@hamlet/sdk/hubs';
import { factsOf, tilesOf } from './facts.mjs';
import { network } from './network.mjs';

const hubs = network(10_000);
const tally = (keys: string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Math.max(...counts.values());
};

test('the network is the same each time, and another for another seed', () => {
  expect(network(500)).toEqual(network(500));
  expect(network(500, { seed: 7 })).not.toEqual(network(500));
});

test('each hub has a code and an id of its own, and lies in China', () => {
  expect(new Set(hubs.map(({ id }) => id)).size).toBe(10_000);
  expect(new Set(hubs.map(({ input }) => input.code)).size).toBe(10_000);
  for (const { input } of hubs) {
    const [lng, lat] = input.location.coordinates;
    expect(lng).toBeGreaterThan(73);
    expect(lng).toBeLessThan(136);
    expect(lat).toBeGreaterThan(17);
    expect(lat).toBeLessThan(55);
  }
});

test('hundreds stand on one point, and names come again and again', () => {
  expect(tally(hubs.map(({ input }) => input.location.coordinates.join()))).toBeGreaterThanOrEqual(99);
  const many = network(100_000).map(({ input }) => input.names.en ?? '');
  expect(tally(many)).toBeGreaterThanOrEqual(50);
});

test('its tiles hold every hub once', () => {
  const index = createHubIndex();
  for (const tile of tilesOf(hubs.map(({ input }) => factsOf(input)))) index.put(tile);
  expect(index.size).toBe(10_000);
  const codes = [...index.tiles.keys()];
  expect(new Set(codes).size).toBe(codes.length);
  const [first] = index.find({ query: hubs[4321]!.input.code });
  expect(first!.code).toBe(hubs[4321]!.input.code);
});
