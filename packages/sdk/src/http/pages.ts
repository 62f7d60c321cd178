import type { Page } from '../contract/types';

/** A list: await it for its first page `{data, next}`, or walk over all rows with `for await`. */
export type Pages<Row> = Promise<Page<Row>> & AsyncIterable<Row>;

/** Makes a list of a function that loads one page. Each walk reuses the first page and loads the others as it gets there. */
export function pages<Row>(load: (cursor?: string) => Promise<Page<Row>>, cursor?: string): Pages<Row> {
  const first = load(cursor);
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for (let page = await first; ; page = await load(page.next)) {
      yield* page.data;
      if (!page.next) return;
    }
  }
  return Object.assign(first, { [Symbol.asyncIterator]: rows });
}
