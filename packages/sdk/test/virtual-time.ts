import type { Sleep } from '../src/http/sleep';

interface Timer {
  at: number;
  order: number;
  run: (() => void) | null;
}

/** Time that goes to the next timer as soon as nothing else is going on: days pass in milliseconds, always in the same order. */
export interface VirtualTime {
  now(): number;
  /** Runs something so many milliseconds later. Returns what calls it off. */
  after(wait: number, run: () => void): () => void;
  sleep: Sleep;
  /** Time stands still while this goes on. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass: so many milliseconds, or until there is nothing to wait for or `done` says so. */
  pass(milliseconds: number, done?: () => boolean): Promise<void>;
  /** Lets time pass until a promise has settled. */
  until<T>(work: Promise<T>): Promise<T>;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function virtualTime(start = Date.parse('2026-11-23T10:00:00Z')): VirtualTime {
  let now = start;
  let order = 0;
  let held = 0;
  const heap: Timer[] = [];
  const isBefore = (a: Timer, b: Timer) => a.at < b.at || (a.at === b.at && a.order < b.order);

  function push(timer: Timer): void {
    let i = heap.push(timer) - 1;
    for (; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!isBefore(timer, heap[parent]!)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = timer;
  }

  function pop(): void {
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
  }

  function after(wait: number, run: () => void): () => void {
    const timer: Timer = { at: now + Math.max(0, wait), order: (order += 1), run };
    push(timer);
    return () => (timer.run = null);
  }

  /** Lets everything happen that needs no time. */
  async function settle(): Promise<void> {
    for (let turns = 0; turns < 2; turns += 1) await turn();
    while (held > 0) {
      await turn();
      if (held === 0) for (let turns = 0; turns < 4; turns += 1) await turn();
    }
  }

  async function pass(milliseconds: number, done: () => boolean = () => false): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      await settle();
      if (done()) return;
      while (heap.length && !heap[0]!.run) pop();
      const first = heap[0];
      if (!first || first.at > end) break;
      pop();
      now = Math.max(now, first.at);
      first.run!();
    }
    if (end !== Infinity) now = Math.max(now, end);
  }

  return {
    now: () => now,
    after,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const end = () => {
          cancel();
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const cancel = after(milliseconds, end);
        signal?.addEventListener('abort', end);
      }),
    async hold(work) {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
    pass,
    async until(work) {
      let settled = false;
      const end = () => (settled = true);
      work.then(end, end);
      await pass(Infinity, () => settled);
      if (!settled) throw new Error('Nothing is left to wait for, and still it has not settled.');
      return work;
    },
  };
}
