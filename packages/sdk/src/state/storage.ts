/** A small synchronous store of texts on the device. Any part may throw: the SDK then goes on in memory. */
export interface KeyValueStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** All keys, for a device that is handed on. */
  keys?(): string[];
  /** Calls back when another page changed a key. Returns what ends it. */
  subscribe?(listener: (key: string | null) => void): () => void;
}

/** Texts in memory: gone when the page goes. */
export function memoryStorage(): KeyValueStorage {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

/** A page's localStorage, shared by the pages of one origin. Throws where it is blocked, and on a server: its buyers share nothing. */
export function browserStorage(): KeyValueStorage {
  if (!('document' in globalThis)) throw new TypeError('This is no page.');
  const { localStorage } = globalThis;
  return {
    get: (key) => localStorage.getItem(key),
    set: (key, value) => localStorage.setItem(key, value),
    remove: (key) => localStorage.removeItem(key),
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.storageArea === localStorage) listener(event.key);
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}

/** One text on the device that never throws. */
export interface StoredText {
  read(): string | null;
  /** Writes and reads back. False when it is kept in memory only. */
  write(value: string): boolean;
  subscribe(listener: () => void): (() => void) | undefined;
}

/** One key of a storage. When the storage fails (blocked, full, gone) the text lives on in memory. */
export function storedText(open: () => KeyValueStorage, key: string): StoredText {
  let storage: KeyValueStorage | null = null;
  let memory: string | null = null;
  try {
    storage = open();
    storage.get(key);
  } catch {
    storage = null;
  }
  return {
    read() {
      try {
        if (storage) memory = storage.get(key);
      } catch {
        storage = null;
      }
      return memory;
    },
    write(value) {
      memory = value;
      try {
        storage?.set(key, value);
        if (storage && storage.get(key) !== value) storage = null;
      } catch {
        storage = null;
      }
      return storage !== null;
    },
    subscribe: (listener) =>
      storage?.subscribe?.((changed) => (changed === key || changed === null) && listener()),
  };
}
