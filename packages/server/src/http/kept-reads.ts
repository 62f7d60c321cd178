import type { OperationId } from '@hamlet/sdk/contract';
import type { Answer } from './answer.js';
import type { KnownKey } from './authenticate.js';
import type { Clock } from './handler.js';
import { readKey } from './keys.js';

/** A public answer as it was given, with the key that it was given to. */
interface Kept {
  answer: Answer;
  key: KnownKey;
}

/**
 * Public answers and publishable keys, kept for a moment so that a busy list is not made anew for each reader. Whatever this
 * process writes to a store is seen at once; what another process writes is seen when the moment is over. Carts, orders and
 * the operator's side are never kept.
 */
export interface KeptReads {
  /** What stands for this address, if nothing was written since. */
  find(name: string): Kept | undefined;
  findKey(text: string): KnownKey | undefined;
  /** Begins a read by this key, before anything is looked at; keeps nothing when the store is written to meanwhile. */
  begin(keyText: string): Keeper;
  /** Something that public reads show was written. */
  written(storeId: string): void;
}

/** Keeps what one read found. */
export interface Keeper {
  key(key: KnownKey): void;
  answer(name: string, kept: Kept): void;
}

/** Writes that no public answer shows: nobody's list changes when a cart does. */
const private_: ReadonlySet<OperationId> = new Set<OperationId>([
  'createCart',
  'updateCart',
  'setCartLine',
  'removeCartLine',
]);

/** Whether public answers may be others after this write. */
export const changesReads = (operation: OperationId): boolean => !private_.has(operation);

/** Letters of all answers together. */
const room = 16_000_000;

/** Keeps reads for `ms` milliseconds by the app's clock. */
export function keepReads(ms: number, clock: Clock): KeptReads {
  const writes = new Map<string, number>();
  const answers = shelf<Kept>(room);
  const keys = shelf<KnownKey>(1_000);
  const writesOf = (storeId: string) => writes.get(storeId) ?? 0;
  const holds = ({ storeId, at, after }: Mark) => {
    const age = clock() - at;
    return age >= 0 && age < ms && after === writesOf(storeId);
  };
  return {
    find: (name) => answers.get(name, holds),
    findKey: (text) => keys.get(text, holds),
    begin(keyText) {
      const storeId = readKey(keyText)?.storeId ?? '';
      const mark = { storeId, at: clock(), after: writesOf(storeId) };
      return {
        key: (key) => keys.set(keyText, key, mark, 1),
        answer: (name, kept) => answers.set(name, kept, mark, name.length + (kept.answer.text?.length ?? 0)),
      };
    },
    written: (storeId) => void writes.set(storeId, writesOf(storeId) + 1),
  };
}

/** When something was found, and after how many writes to its store. */
interface Mark {
  storeId: string;
  at: number;
  after: number;
}

/** What was put in last, up to so much; the oldest goes first. */
function shelf<Value>(room: number) {
  const kept = new Map<string, { value: Value; mark: Mark; size: number }>();
  let full = 0;
  const drop = (name: string) => {
    full -= kept.get(name)?.size ?? 0;
    kept.delete(name);
  };
  return {
    get(name: string, holds: (mark: Mark) => boolean): Value | undefined {
      const found = kept.get(name);
      if (!found) return undefined;
      if (holds(found.mark)) return found.value;
      drop(name);
      return undefined;
    },
    set(name: string, value: Value, mark: Mark, size: number): void {
      drop(name);
      if (size > room) return;
      kept.set(name, { value, mark, size });
      full += size;
      for (const oldest of kept.keys()) {
        if (full <= room) break;
        drop(oldest);
      }
    },
  };
}
