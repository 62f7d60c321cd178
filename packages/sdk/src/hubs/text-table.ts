import { fold } from '../values/fold';
import { nearly } from '../values/slips';
import { tab, type TileTexts } from './tile';

// Lines lie in one long text each, looked through by indexOf: no text of its own for each hub.

interface Column {
  /** Folded lines between line breaks, also before the first and after the last. */
  text: string;
  /** Where each line begins in `text`. */
  starts: Uint16Array | Uint32Array;
  /** The lines as they are shown, where folding changes them. */
  shown: Lines | undefined;
}

/** Lines as they came; every eighth is easy to find. */
interface Lines {
  text: string;
  stations: Uint32Array;
}

/** Names, landmarks or areas: what they say, and how they are found. */
export interface TextTable {
  entries: number;
  /** The text of an entry in the n-th locale; '' where it says the same as the first. */
  text(entry: number, locale: number): string;
  aliases(entry: number): string[];
  /** How each entry is sorted: its folded text in the first locale. */
  key(entry: number): string;
  /**
   * Raises `fits` for each entry in which a folded word or query stands: 4 a line equals it, 3 a line starts with it, 2 a word of a line
   * does, 1 it stands in a line. Says whether there was any.
   */
  mark(query: string, fits: Uint8Array): boolean;
  /** Raises `fits` to 2 for each entry in which a word begins like this one but for a slip. */
  markNearly(word: string, fits: Uint8Array): boolean;
  /** Its lines, to be put together with those of other tables. */
  readonly lines: TileTexts;
}

const foldLine = (line: string) => line.split(tab).map(fold).filter(Boolean).join(tab);

/** The same text in one piece: what was joined of parts is kept as parts otherwise. */
const between = (lines: string) => ['', lines, ''].join('\n');

function columnOf(lines: string, entries: number): Column {
  const parts = lines.split('\n').map(foldLine);
  const foldedLines = parts.join('\n');
  const text = between(foldedLines);
  const starts = text.length < 65_536 ? new Uint16Array(entries) : new Uint32Array(entries);
  let at = 1;
  for (let entry = 0; entry < entries; entry += 1) {
    starts[entry] = at;
    at += (parts[entry]?.length ?? 0) + 1;
  }
  // Chinese is folded to itself: then what is shown and what is searched are one text.
  return { text, starts, shown: foldedLines === lines ? undefined : linesOf(lines, entries) };
}

const stride = 8;

function linesOf(text: string, entries: number): Lines {
  const stations = new Uint32Array(Math.ceil(entries / stride));
  for (let line = 0, at = 0; line < entries; line += 1, at = text.indexOf('\n', at) + 1)
    if (line % stride === 0) stations[line / stride] = at;
  return { text, stations };
}

/** The n-th line. */
function lineAt({ text, stations }: Lines, n: number): string {
  let from = stations[Math.floor(n / stride)]!;
  for (let line = n % stride; line > 0; line -= 1) from = text.indexOf('\n', from) + 1;
  const to = text.indexOf('\n', from);
  return text.slice(from, to < 0 ? undefined : to);
}

const foldedLine = ({ text, starts }: Column, entry: number): string =>
  text.slice(starts[entry], text.indexOf('\n', starts[entry]));

function shownLine(column: Column | undefined, entry: number): string {
  if (!column) return '';
  return column.shown === undefined ? foldedLine(column, entry) : lineAt(column.shown, entry);
}

/** A line break or the tab between two aliases: where a line begins or ends. Everything else that parts words is a space. */
const edge = 13;
const space = 32;

function markColumn({ text, starts }: Column, query: string, fits: Uint8Array): boolean {
  let entry = 0;
  let found = false;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    while (entry + 1 < starts.length && starts[entry + 1]! <= at) entry += 1;
    const before = text.charCodeAt(at - 1);
    const fit = before > space ? 1 : before > edge ? 2 : text.charCodeAt(at + query.length) > edge ? 3 : 4;
    if (fits[entry]! < fit) fits[entry] = fit;
    found = true;
  }
  return found;
}

function markColumnNearly(column: Column, word: string, fits: Uint8Array): boolean {
  let found = false;
  for (let entry = 0; entry < column.starts.length; entry += 1) {
    if (fits[entry]! >= 2) continue;
    const line = foldedLine(column, entry);
    if (!line || !nearly(word, line.replaceAll(tab, ' '))) continue;
    fits[entry] = 2;
    found = true;
  }
  return found;
}

/** Opens lines for reading and searching. */
export function textTable({ texts, aliases, sounds }: TileTexts, entries: number): TextTable {
  const column = (lines: string) => (lines ? columnOf(lines, entries) : undefined);
  const languages = texts.map(column);
  const [also, heard] = [column(aliases), column(sounds)];
  const columns = [...languages, also, heard].filter((each) => each !== undefined);
  const [first] = languages;
  const whole = (each: Column | undefined) => each?.shown?.text ?? each?.text.slice(1, -1) ?? '';
  return {
    entries,
    text: (entry, locale) => shownLine(languages[locale], entry) || shownLine(first, entry),
    aliases: (entry) => (also ? shownLine(also, entry).split(tab).filter(Boolean) : []),
    key: (entry) => (first ? foldedLine(first, entry) : ''),
    mark: (query, fits) => columns.reduce((any, each) => markColumn(each, query, fits) || any, false),
    markNearly: (word, fits) =>
      columns.reduce((any, each) => markColumnNearly(each, word, fits) || any, false),
    get lines() {
      return { texts: languages.map(whole), aliases: whole(also), sounds: whole(heard) };
    },
  };
}
