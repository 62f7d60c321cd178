import type { CartLine } from '@hamlet/sdk';

/** A line that was taken out, with what brings it back. */
export interface RemovedLine {
  offerId: string;
  name: string;
  quantity: number;
  /** True while it is on its way back. */
  returning: boolean;
}

/** What stands in one place of the list: a line, or the way back to one. */
export type BasketRow = { id: string; line: CartLine } | { id: string; removed: RemovedLine };

/**
 * Keeps each line in its place: one that was taken out leaves its way back there, one that comes back returns
 * there, new ones come last.
 */
export class BasketRows {
  #places: string[] = [];
  readonly #removed = new Map<string, RemovedLine>();

  /** The rows to show for the lines of the basket. */
  rows(lines: readonly CartLine[]): BasketRow[] {
    const byId = new Map(lines.map((line) => [line.offerId, line]));
    for (const id of byId.keys()) this.#removed.delete(id);
    const fresh = [...byId.keys()].filter((id) => !this.#places.includes(id));
    this.#places = [...this.#places, ...fresh].filter((id) => byId.has(id) || this.#removed.has(id));
    return this.#places.map((id) => {
      const line = byId.get(id);
      return line ? { id, line } : { id, removed: this.#removed.get(id)! };
    });
  }

  /** Remembers a line that is being taken out. */
  remove({ offerId, name, quantity }: CartLine): void {
    this.#removed.set(offerId, { offerId, name, quantity, returning: false });
  }

  /** What was taken out of a place. */
  find(offerId: string): RemovedLine | undefined {
    return this.#removed.get(offerId);
  }

  /** Forgets a line that was taken out. */
  forget(offerId: string): void {
    this.#removed.delete(offerId);
  }

  /** Forgets all of them: another basket begins. */
  clear(): void {
    this.#places = [];
    this.#removed.clear();
  }
}
