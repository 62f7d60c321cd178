import type { Sleep } from '../src/http/sleep';

/** Time that jumps to the next timer as soon as nothing else is going on. */
export function fakeTime(start = Date.parse('2026-11-23T10:00:00Z')) {
  let now = start;
  const timers = new Map<object, { at: number; end: () => void }>();
  const waits: number[] = [];
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (timers.size) {
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const [first] = [...timers.values()].sort((a, b) => a.at - b.at);
      if (!first) break;
      now = Math.max(now, first.at);
      first.end();
    }
    running = false;
  }

  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = {};
      const end = () => {
        timers.delete(timer);
        resolve();
      };
      waits.push(milliseconds);
      timers.set(timer, { at: now + milliseconds, end });
      signal?.addEventListener('abort', end);
      void run();
    });

  return {
    clock: () => now,
    sleep,
    /** All waits asked for, time-outs of tries included. */
    waits,
    pass: (milliseconds: number) => void (now += milliseconds),
  };
}
