import type { RunAdvance, RunMoved } from '@hamlet/sdk/contract';
import { openPglite } from './data/open-pglite.js';
import { movableClock, type MovableClock } from './movable-clock.js';
import { openSandbox, type SandboxProgress } from './sandbox.js';

export type { MovableClock, SandboxProgress };

export interface SandboxOptions {
  /** A database written by `hamlet-server snapshot`; without it the sandbox is seeded in the page, which takes a while. */
  snapshot?: Blob | ArrayBuffer;
  /** Gives the time in milliseconds since 1970; default the device's. The sandbox's clock begins there. */
  now?: () => number;
  /** Hears how far the start is. */
  onProgress?: (progress: SandboxProgress) => void;
  /** How many milliseconds may pass without progress; default 60,000. */
  timeout?: number;
  /** Where the pictures of the goods are; handed on as `pictureBase`. */
  pictureBase?: string;
}

/** The real server, in this page, with a shop to try. */
export interface Sandbox {
  /** Answers as the server does; hand it to `createHamlet` or to `hamlet-provider`. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The server's clock. Move it, then `catchUp`. */
  clock: MovableClock;
  /** Moves the runs as far as the clock says, and plans new ones. */
  catchUp(): Promise<void>;
  /** Moves a run to its next state, as its operator would. */
  advance(runId: string, to: RunAdvance['to']): Promise<RunMoved>;
  /** Records that a run has reached a hub: parcels for that hub become ready. */
  arrive(runId: string, hubId: string): Promise<RunMoved>;
  publishableKey: string;
  pictureBase?: string;
  /** Ends it and frees its memory. */
  close(): Promise<void>;
}

/** The sandbox can't start in this page; the message says what to change. */
export class SandboxNotStarted extends Error {
  override name = 'SandboxNotStarted';
}

const policyRemedy =
  "If the page has a Content-Security-Policy, its script-src must allow 'wasm-unsafe-eval': " +
  'the database is WebAssembly.';

/**
 * Starts the server in this page: PGlite, some 5 MB of WebAssembly that is loaded now and not before. Call it once a page and
 * share what it gives. Rejects with SandboxNotStarted where WebAssembly is forbidden or nothing moves for `timeout`.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { snapshot, now = Date.now, onProgress, timeout = 60_000, pictureBase } = options;
  await checkWebAssembly();
  const clock = movableClock(now);
  return withPatience(timeout, async (progress) => {
    const tell = (step: SandboxProgress) => (progress(), onProgress?.(step));
    tell({ step: 'database', done: 0, of: 1 });
    const dump = snapshot instanceof ArrayBuffer ? new Blob([snapshot]) : snapshot;
    const { db, close } = await openPglite(dump && { dump });
    const sandbox = await openSandbox({ db, clock: clock.now, seeded: dump !== undefined, onProgress: tell });
    const { app, keys, operator, catchUp } = sandbox;
    return {
      fetch: (input, init) => app.fetch(new Request(input, init)),
      clock,
      catchUp,
      advance: (runId, to) => operator.runs.advance(runId, to),
      arrive: (runId, hubId) => operator.runs.arrive(runId, hubId),
      publishableKey: keys.publishableKey,
      ...(pictureBase !== undefined && { pictureBase }),
      close,
    };
  });
}

/** Compiles the smallest module there is: where a policy forbids it PGlite would hang without a word. */
async function checkWebAssembly(): Promise<void> {
  try {
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (cause) {
    throw new SandboxNotStarted(`This page can't run WebAssembly. ${policyRemedy}`, { cause });
  }
}

/** Runs `work` and gives up when it calls `progress` for too long no more. */
function withPatience<T>(timeout: number, work: (progress: () => void) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const progress = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seconds = Math.round(timeout / 1000);
        reject(new SandboxNotStarted(`The sandbox made no progress for ${seconds} s. ${policyRemedy}`));
      }, timeout);
    };
    progress();
    work(progress)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
