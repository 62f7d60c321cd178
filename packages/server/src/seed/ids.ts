import { uuidv7 } from '@hamlet/sdk';

// The seed's ids come from its slugs and codes, so that seeding again finds what is there.

/** When the seed's records say they were made: 1 January 2026. */
const epoch = Date.UTC(2026, 0, 1);

const prime = 0x0000000001000000000000000000013bn;
const basis = 0x6c62272e07bb014262b821756295c58dn;

const times = (value: bigint) => BigInt.asUintN(128, value * prime);

/** FNV-1a with 128 bits, stirred at the end so that a name's last letter reaches every bit: spreads names, guards nothing. */
function hash(text: string): Uint8Array {
  let value = basis;
  for (const byte of new TextEncoder().encode(text)) value = times(value ^ BigInt(byte));
  for (let round = 0; round < 8; round++) value = times(value ^ (value >> 61n));
  return Uint8Array.from({ length: 16 }, (_, i) => Number(BigInt.asUintN(8, value >> BigInt(8 * i))));
}

/** The id of one of the seed's records: the same for the same kind and name. */
export const seedId = (kind: string, name: string): string =>
  uuidv7(epoch, (size) => hash(`${kind}/${name}`).slice(0, size));

/** The id of a route's run: the same for the same departure. */
export const runId = (routeId: string, departsAt: number): string =>
  uuidv7(departsAt, (size) => hash(`run/${routeId}/${departsAt}`).slice(0, size));
