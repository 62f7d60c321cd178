import { numbers, type OpenTile } from './open-tile';
import { textTable, type TextTable } from './text-table';

// Villages have the same names in one county and the next. The texts of many tiles are put together, so that each name,
// landmark and area is kept once and looked through once.

const fields = [
  ['names', 'name'],
  ['landmarks', 'landmark'],
] as const;

/** One table of several. `moved` says for each of them where its entries are now. */
function together(tables: Iterable<TextTable>, locales: number) {
  const places = new Map<string, number>();
  const rows: string[][] = [];
  const moved = new Map<TextTable, number[]>();
  for (const table of tables) {
    if (moved.has(table)) continue;
    const { texts, aliases, sounds } = table.lines;
    const columns = [...texts, aliases, sounds].map((lines) => lines.split('\n'));
    moved.set(
      table,
      Array.from({ length: table.entries }, (_, entry) => {
        const row = columns.map((lines) => lines[entry] ?? '');
        const key = row.join('\n');
        const place = places.get(key) ?? rows.push(row) - 1;
        places.set(key, place);
        return place;
      }),
    );
  }
  const column = (n: number) => {
    const lines = rows.map((row) => row[n] ?? '');
    return lines.some(Boolean) ? lines.join('\n') : '';
  };
  const texts = Array.from({ length: locales }, (_, n) => column(n));
  const aliases = column(locales);
  return { table: textTable({ texts, aliases, sounds: column(locales + 1) }, rows.length), moved };
}

/** The same tiles with one table for all names and one for all landmarks. Tiles must have the same locales. */
export function shareTexts(tiles: readonly OpenTile[]): OpenTile[] {
  const [first] = tiles;
  if (!first) return [];
  const all = fields.map(([texts, entries]) => ({
    texts,
    entries,
    ...together(
      tiles.map((tile) => tile[texts]),
      first.locales.length,
    ),
  }));
  return tiles.map((tile) => {
    const changed = all.flatMap(({ texts, entries, table, moved }) => {
      const places = moved.get(tile[texts])!;
      return [
        [texts, table],
        [entries, numbers(Array.from(tile[entries], (entry) => places[entry]!))],
      ];
    });
    return { ...tile, ...Object.fromEntries(changed) };
  });
}
