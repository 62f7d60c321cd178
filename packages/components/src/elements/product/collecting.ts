import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, type Hub, type HubRun } from '@hamlet/sdk';
import type { HamletController, HamletHost } from '../../controllers/hamlet-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { openRuns } from '../hub-picker/hub-choice.js';

/** Where something would be collected, as far as it is known. */
export type Where =
  /** No hub is chosen, or it is gone. */
  | { kind: 'none' }
  | { kind: 'waiting' }
  /** The hub couldn't be read. */
  | { kind: 'unknown' }
  /** `run` is null where the one that was agreed to is over, or none comes. */
  | { kind: 'hub'; hub: Hub; run: HubRun | null };

/** The hub and run that were chosen on this device, read once; a hub that is given wins. */
export class Collecting {
  readonly #hamlet: HamletController;
  readonly #given: () => Hub | null;
  readonly #read;

  constructor(
    host: HamletHost,
    hamlet: HamletController,
    source: { given: () => Hub | null; locale: () => string },
  ) {
    this.#hamlet = hamlet;
    this.#given = source.given;
    new StoreController(
      host,
      () => hamlet.client?.cart,
      () => `${this.#chosen?.hubId} ${this.#chosen?.runId}`,
    );
    this.#read = new Task(host, {
      args: () => [this.#given() ? undefined : hamlet.client, this.#chosen?.hubId, source.locale()] as const,
      task: async ([client, id, locale], { signal }) =>
        client && id ? client.hubs.get(id, { locale, signal }) : null,
    });
  }

  /** Where and by which run, at `now` (server clock, milliseconds). */
  where(now: number): Where {
    const given = this.#given();
    if (given) return { kind: 'hub', hub: given, run: openRuns(given, now)[0] ?? null };
    const chosen = this.#chosen;
    if (!chosen) return { kind: 'none' };
    const { status, value: hub, error } = this.#read;
    if (status === TaskStatus.ERROR) return { kind: isHamletError(error, 'not_found') ? 'none' : 'unknown' };
    if (!hub) return { kind: 'waiting' };
    return { kind: 'hub', hub, run: this.#run(hub, chosen.runId, now) };
  }

  get #chosen() {
    return this.#hamlet.client?.cart.chosen ?? null;
  }

  /** The agreed run, from the hub or the basket; without an agreed one the soonest. */
  #run(hub: Hub, runId: string | null, now: number): HubRun | null {
    if (!runId) return openRuns(hub, now)[0] ?? null;
    const agreed = this.#hamlet.client?.cart.get().cart?.run;
    return hub.nextRuns.find((run) => run.runId === runId) ?? (agreed?.runId === runId ? agreed : null);
  }
}
