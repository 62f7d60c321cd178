import { parseArgs } from 'node:util';

/** A mistake in what was typed: told with the way to the help, exit code 2. */
export class Usage extends Error {
  override name = 'Usage';
}

export const help = `hamlet-server: the Hamlet API on one machine

Commands
  start --port 4000 --data FOLDER      Serves the API on PGlite in FOLDER (made where it is missing)
        --memory                       … on data that is gone at the end
        --sandbox                      … with a seeded shop to try, whose runs follow the clock
        --host 127.0.0.1               … to whom it listens
        --log error|warn|info|none     … which requests it writes to stderr, as JSON; default error
  migrate --data FOLDER                Brings the tables up to date
  store create --slug valley --mode test|live --name "Valley shop" --currency CNY
        --locales en,fr --time-zone Asia/Shanghai [--terms URL] [--privacy URL] --data FOLDER
                                       Makes a store and prints its first keys, once
  seed --api URL                       Fills a store with the sandbox's goods, hubs and runs
  run advance RUN --to closed|loading|departed|completed|cancelled [--reason TEXT] --api URL
  run arrive RUN --hub HUB --api URL   Moves a run; its orders move with it
  snapshot FILE                        Writes a seeded sandbox for use in a page

Environment
  DATABASE_URL        postgres://… instead of --data
  HAMLET_SECRET_KEY   the secret key that seed and run use
`;

/** The flags of a command; '' after the colon of a switch. */
export type Flags = Record<string, 'text' | 'switch'>;

export interface Parsed {
  text: Record<string, string | undefined>;
  on: Record<string, boolean>;
  rest: string[];
}

/** Reads flags and words. Usage for an unknown flag, a missing value, or more or fewer words than `words`. */
export function parse(args: readonly string[], flags: Flags, words: readonly string[] = []): Parsed {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { values, positionals } = strictly(() =>
    parseArgs({ args: [...args], options, allowPositionals: true, strict: true }),
  );
  if (positionals.length > words.length) throw new Usage(`Unexpected: ${positionals[words.length]}`);
  if (positionals.length < words.length) throw new Usage(`Missing: ${words[positionals.length]}`);
  const entries = Object.entries(values);
  return {
    text: Object.fromEntries(entries.filter((e): e is [string, string] => typeof e[1] === 'string')),
    on: Object.fromEntries(entries.filter((e): e is [string, boolean] => typeof e[1] === 'boolean')),
    rest: positionals,
  };
}

function strictly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

/** A flag that must be there. */
export function needed(text: Parsed['text'], name: string): string {
  const value = text[name];
  if (value === undefined || value === '') throw new Usage(`Missing: --${name}`);
  return value;
}

/** A flag that is one of a few words. */
export function oneOf<const Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (!found) throw new Usage(`--${name} must be one of ${words.join(', ')}`);
  return found;
}

/** A flag that is an http or https address. */
export function address(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Usage(`--${name} must be an address, such as http://127.0.0.1:4000`);
  return value.endsWith('/') ? value.slice(0, -1) : value;
}
