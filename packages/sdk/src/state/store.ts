/** Shared live state: read it, or be told when it changes. */
export interface ReadableStore<State> {
  /** The state as it stands. A new object each time something changed. */
  get(): State;
  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: (state: State) => void): () => void;
}

/** A store that its owner can change. */
export interface Store<State> extends ReadableStore<State> {
  set(state: State): void;
}

/** Makes a store. `onUse` runs when the first listener comes; what it returns runs when the last one has gone. */
export function createStore<State>(initial: State, onUse?: () => (() => void) | undefined): Store<State> {
  let state = initial;
  let onIdle: (() => void) | undefined;
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe(listener) {
      // Each subscription counts by itself, also of one function twice.
      const own = (next: State) => listener(next);
      if (listeners.size === 0) onIdle = onUse?.();
      listeners.add(own);
      return () => {
        if (listeners.delete(own) && listeners.size === 0) onIdle?.();
      };
    },
  };
}
