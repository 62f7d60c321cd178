import type { KeyValueStorage } from '../state/storage';

const keysOf = (storage: Storage): string[] => Object.keys(storage);

/** Removes what begins with a prefix; a storage that can't be had keeps nothing. */
function clear(keys: () => string[], remove: (key: string) => void, prefix: string): void {
  try {
    for (const key of keys()) if (key.startsWith(prefix)) remove(key);
  } catch {
    // Blocked: nothing of ours is in it.
  }
}

/** Removes every text of one store from the device, and what this tab keeps of its lists. */
export function forgetTexts(prefix: string, storage: KeyValueStorage | undefined): void {
  if (storage)
    return clear(
      () => storage.keys?.() ?? [],
      (key) => storage.remove(key),
      prefix,
    );
  clear(
    () => keysOf(localStorage),
    (key) => localStorage.removeItem(key),
    prefix,
  );
  clear(
    () => keysOf(sessionStorage),
    (key) => sessionStorage.removeItem(key),
    'hamlet-lists',
  );
}
