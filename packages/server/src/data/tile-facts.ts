import type { HubInput } from '@hamlet/sdk/contract';
import type { HubFacts } from '@hamlet/sdk/hubs';
import { canonical } from '../http/canonical.js';
import { sha256 } from '../http/hash.js';
import { pick, type Texts } from './texts.js';

// What a tile says of a hub. Whatever isn't named here is never in a tile: phone, photo, directions, status, parent, opening day.

/** Hexadecimal digits that make a whole number which a double holds. */
const digits = 13;

/** A number that changes when a tile would say something else of the hub: 52 bits. */
export async function factsHash(input: HubInput): Promise<number> {
  const { code, names, tier, location, area, landmarks, timeZone, hours, services, holdPolicy } = input;
  const { aliases = [], languages = [] } = input;
  const said = {
    code,
    names,
    aliases,
    tier,
    location,
    area,
    landmarks,
    timeZone,
    hours,
    languages,
    services,
    holdPolicy,
  };
  return parseInt((await sha256(canonical(said))).slice(0, digits), 16);
}

/** A text in each of the tile's languages; '' where it is the same as in the first. */
function inEach(texts: Texts, locales: readonly string[]): string[] {
  const [fallback = 'en'] = locales;
  const all = locales.map((locale) => pick(texts, { locale, fallback }));
  return all.map((text, at) => (at > 0 && text === all[0] ? '' : text));
}

/** Texts that no language of the tile shows, which find the hub all the same. */
const unsaid = (texts: Texts | undefined, shown: readonly string[]) =>
  Object.values(texts ?? {}).filter((text) => !shown.includes(text));

/** A hub as a tile tells it in these languages. */
export function tileFacts(input: HubInput, locales: readonly string[]): HubFacts {
  const { code, tier, location, area, landmarks, timeZone, hours, services, holdPolicy } = input;
  const [lng, lat] = location.coordinates as [number, number];
  const names = inEach(input.names, locales);
  const near = landmarks ? inEach(landmarks, locales) : null;
  const around = area ? { code: area.code, names: inEach(area.names, locales) } : null;
  return {
    code,
    tier,
    lng,
    lat,
    names,
    aliases: input.aliases ?? [],
    sounds: [
      ...unsaid(input.names, names),
      ...unsaid(landmarks, near ?? []),
      ...unsaid(area?.names, around?.names ?? []),
    ],
    landmarks: near,
    area: around,
    timeZone,
    hours: hours ?? null,
    languages: input.languages ?? [],
    services,
    holdPolicy,
  };
}
