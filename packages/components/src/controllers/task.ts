import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How a read stands. */
export const TaskStatus = { INITIAL: 0, PENDING: 1, COMPLETE: 2, ERROR: 3 } as const;

type Status = (typeof TaskStatus)[keyof typeof TaskStatus];

/** What is read, and of what it depends. */
export interface TaskOptions<Args extends readonly unknown[], Value> {
  /** Asked before each update; reads again when one of them has changed. */
  args(): Args;
  task(args: Args, options: { signal: AbortSignal }): Value | Promise<Value>;
}

/**
 * One read of its host: runs when what it depends on has changed. A newer run ends an older one, whose answer never
 * counts, however late it comes. While it runs the old value stays; a failure leaves none.
 */
export class Task<Args extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: TaskOptions<Args, Value>;
  #args: Args | undefined;
  #run: AbortController | undefined;

  status: Status = TaskStatus.INITIAL;
  value: Value | undefined;
  /** Why the last run failed. */
  error: unknown;

  constructor(host: ReactiveControllerHost, options: TaskOptions<Args, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (!this.#args || args.some((arg, index) => !Object.is(arg, this.#args![index]))) void this.run(args);
  }

  /** Reads, also what was read before. Never rejects: `error` says why it failed. */
  async run(args = this.#options.args()): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    let value: Value | undefined;
    let error: unknown;
    this.#args = args;
    this.status = TaskStatus.PENDING;
    this.#host.requestUpdate();
    let status: Status = TaskStatus.COMPLETE;
    try {
      value = await this.#options.task(args, run);
    } catch (reason) {
      error = reason;
      status = TaskStatus.ERROR;
    }
    if (run !== this.#run) return;
    this.value = value;
    this.error = error;
    this.status = status;
    this.#host.requestUpdate();
  }
}
