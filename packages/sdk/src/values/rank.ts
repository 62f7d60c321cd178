/** How well a text matches: 0 equals the query, 1 starts with it, 2 words start with its words, 3 contains its words. */
export type Rank = 0 | 1 | 2 | 3;

/**
 * How well a folded text matches a folded query; null when it does not. Every word of the query must occur.
 *
 * The first rule that holds, as SQL says it (`c` the text, `q` the query, `w` each of its words):
 * `0: c = q`, `1: c LIKE q || '%'`, `2: ' ' || c LIKE '% ' || w || '%'` for every w, `3: c LIKE '%' || w || '%'` for every w.
 * An empty query matches everything with 1.
 */
export function rank(query: string, candidate: string): Rank | null {
  if (candidate === query) return 0;
  if (candidate.startsWith(query)) return 1;
  const words = query.split(' ');
  if (words.every((word) => ` ${candidate}`.includes(` ${word}`))) return 2;
  return words.every((word) => candidate.includes(word)) ? 3 : null;
}

/** The best rank of a query among several folded texts (name, aliases, landmark …); null when none matches. */
export function bestRank(query: string, candidates: readonly string[]): Rank | null {
  const ranks = candidates.map((candidate) => rank(query, candidate)).filter((found) => found !== null);
  return ranks.length ? (Math.min(...ranks) as Rank) : null;
}

/**
 * How well several folded lines about one thing (name, aliases, landmark …) match a folded query together; null when they don't.
 *
 * 0: a line equals the query, 1: a line starts with it, 2: each word of the query begins a word of some line, 3: each word stands in
 * some line. So `mill houbei` finds the hub beside the mill in Hubei. An empty query matches everything with 1.
 */
export function rankLines(query: string, lines: readonly string[]): Rank | null {
  if (lines.includes(query)) return 0;
  if (!query || lines.some((line) => line.startsWith(query))) return 1;
  const words = query.split(' ');
  const every = (fits: (line: string, word: string) => boolean) =>
    words.every((word) => lines.some((line) => fits(line, word)));
  if (every((line, word) => ` ${line}`.includes(` ${word}`))) return 2;
  return every((line, word) => line.includes(word)) ? 3 : null;
}
