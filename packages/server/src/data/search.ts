import { sql, type SQL } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import { halves, nearlyPattern } from '@hamlet/sdk/hubs';
import type { Texts } from './texts.js';

/** The folded form of texts in every locale, one a line: what a search looks through. */
export const searchText = (...texts: (Texts | readonly string[] | undefined)[]): string =>
  [...new Set(texts.flatMap((each) => Object.values(each ?? {})).map(fold))].filter(Boolean).join('\n');

/** The texts that a query is ranked against by the SDK's `bestRank`: each line, and all of them as one. */
export const candidatesOf = (search: string): string[] => [
  ...search.split('\n'),
  search.replaceAll('\n', ' '),
];

/** A pattern for LIKE that finds exactly this text: `%`, `_` and the escape itself are taken as they are. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const every = (conditions: SQL[]) => sql.join(conditions, sql` and `);

/**
 * The SDK's `bestRank` of a folded query against `candidatesOf(search)`, said in SQL: 0 to 3, null where it does not match.
 */
export function matchRank(search: SQL, query: string): SQL<number | null> {
  const text = literal(query);
  const words = query.split(' ').map(literal);
  const whole = sql`replace(${search}, E'\n', ' ')`;
  const lines = sql`(E'\n' || ${search} || E'\n')`;
  return sql<number | null>`case
    when ${lines} like ${`%\n${text}\n%`} or ${whole} = ${query} then 0
    when ${lines} like ${`%\n${text}%`} or ${whole} like ${`${text}%`} then 1
    when ${every(words.map((word) => sql`(' ' || ${whole}) like ${`% ${word}%`}`))} then 2
    when ${every(words.map((word) => sql`${whole} like ${`%${word}%`}`))} then 3
    end`;
}

/**
 * The SDK's `rankLines` of a folded query against the lines of `search`, said in SQL: 0 to 3, null where it does not match.
 */
export function linesRank(search: SQL, query: string): SQL<number | null> {
  const text = literal(query);
  const words = query.split(' ').map(literal);
  const lines = sql`(E'\n' || ${search} || E'\n')`;
  const flat = sql`(' ' || replace(${search}, E'\n', ' '))`;
  return sql<number | null>`case
    when ${lines} like ${`%\n${text}\n%`} then 0
    when ${lines} like ${`%\n${text}%`} then 1
    when ${every(words.map((word) => sql`${flat} like ${`% ${word}%`}`))} then 2
    when ${every(words.map((word) => sql`${search} like ${`%${word}%`}`))} then 3
    end`;
}

/** Lines that hold each word of a folded query somewhere. */
export const holdsWords = (search: SQL, query: string): SQL =>
  every(query.split(' ').map((word) => sql`${search} like ${`%${literal(word)}%`}`));

/**
 * Lines in which words begin like each word of a folded query but for a slip of the finger: the SDK's `nearly`. Half of each word is
 * looked for first, which costs less.
 */
export const nearlyHolds = (search: SQL, query: string): SQL =>
  every(
    query.split(' ').map((word) => {
      const parts = halves(word).map((part) => sql`${search} like ${`%${literal(part)}%`}`);
      return sql`((${sql.join(parts, sql` or `)}) and ${search} ~ ${nearlyPattern(word)})`;
    }),
  );
