import { stateNames, type ListState } from './list-state.js';

/** A name of a query as it is read: a broken escape is no name of ours. */
function nameOf(pair: string): string {
  try {
    return decodeURIComponent(pair.split('=', 1)[0]!.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/**
 * The query of a URL that tells a list's state, `?` included; empty when nothing is left. Only what differs from what the page
 * gave stands in it, an empty value where something given was taken away. Everything else in the query stays as it was
 * written, letter by letter.
 */
export function linkOf(
  search: string,
  { prefix, state, given, rows }: { prefix: string; state: ListState; given: ListState; rows: number },
): string {
  const own = new Set([...stateNames, 'rows'].map((name) => prefix + name));
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !own.has(nameOf(pair)));
  const said = new URLSearchParams();
  for (const name of stateNames)
    if ((state[name] ?? null) !== (given[name] ?? null)) said.set(prefix + name, state[name] ?? '');
  if (rows) said.set(`${prefix}rows`, String(rows));
  const query = [...kept, ...(said.size ? [said.toString()] : [])].join('&');
  return query && `?${query}`;
}
