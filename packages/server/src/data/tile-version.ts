import { tileFormat } from '@hamlet/sdk/hubs';
import { sha256 } from '../http/hash.js';
import type { Scope } from './scope.js';

/**
 * Hubs in a tile at most, where they don't all stand on one spot: more of them share more texts, fewer come faster. Measured by
 * `bench hubs`.
 */
export const mostHubs = 2_560;

/** Everything that decides what a tile says, told in a few letters: its hubs, the hash of what each says, and the languages. */
export async function versionOf(scope: Pick<Scope, 'store'>, hubs: number, facts: bigint): Promise<string> {
  const { locales } = scope.store.record;
  return (await sha256([tileFormat, locales.join(), hubs, facts].join('\n'))).slice(0, 16);
}
