import type { Hub, HubRun } from '@hamlet/sdk';

/** What a form gets of a picker, and whether it may be sent. */
export interface HubValue {
  name: string;
  hubId: string;
  run: HubRun | null;
  /** The hub, once it is known. */
  hub: Hub | null;
  required: boolean;
  /** Said when nothing is chosen, or when the run that was chosen has closed. */
  missing: string;
  closed: string;
}

/** Whether a chosen hub can no longer be taken with any run that was agreed to. */
export const isOver = ({ hub, run }: Pick<HubValue, 'hub' | 'run'>): boolean => hub !== null && run === null;

/**
 * Tells the form: the hub's id under the element's `name`, the run's id under `<name>-run`. A hub whose run has
 * closed is not sent: it is an error until another is chosen. The state kept for a restore holds both ids.
 */
export function tellForm(
  internals: ElementInternals,
  value: HubValue,
  anchor: HTMLElement | undefined,
): void {
  const { name, hubId, run, required } = value;
  const over = isOver(value);
  const data = new FormData();
  if (name && hubId && !over) {
    data.append(name, hubId);
    if (run) data.append(`${name}-run`, run.runId);
  }
  internals.setFormValue(data, JSON.stringify({ hubId, runId: run?.runId ?? null }));
  if (required && !hubId) internals.setValidity({ valueMissing: true }, value.missing, anchor);
  else if (hubId && over) internals.setValidity({ customError: true }, value.closed, anchor);
  else internals.setValidity({});
}

/** Reads what `tellForm` kept for a restore. */
export function readState(state: unknown): { hubId: string; runId: string | null } | undefined {
  if (typeof state !== 'string') return undefined;
  try {
    const { hubId, runId } = JSON.parse(state) as { hubId?: unknown; runId?: unknown };
    if (typeof hubId !== 'string') return undefined;
    return { hubId, runId: typeof runId === 'string' ? runId : null };
  } catch {
    return undefined;
  }
}
