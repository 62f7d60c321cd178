/** Who may move a record on. `system` is the server by itself: time passing, a run advancing. */
export type Role = 'system' | 'operator' | 'agent' | 'buyer';

/** One way out of a state: where it leads, and who may take it. */
export interface Transition<State extends string> {
  readonly to: State;
  readonly by: readonly Role[];
}

/** For each state the events that it knows. A state without events is final. */
export type Transitions<State extends string, Event extends string> = {
  readonly [From in State]: { readonly [Name in Event]?: Transition<State> };
};

/** A state machine as plain data, with questions to ask of it. States and events that it doesn't know are refused. */
export interface Machine<State extends string, Event extends string> {
  readonly initial: State;
  readonly transitions: Transitions<State, Event>;
  /** Whether this role may do this in this state. */
  can(state: string, event: Event, role: Role): boolean;
  /** The state that the event leads to, or null when this state doesn't know it. */
  next(state: string, event: Event): State | null;
  /** The event that leads from one state straight to another, or null. */
  eventTo(state: string, to: string): Event | null;
  /** Whether nothing leads out of this state. */
  isFinal(state: string): boolean;
}

/** Makes a machine of its table. */
export function defineMachine<State extends string, Event extends string>(
  initial: State,
  transitions: Transitions<State, Event>,
): Machine<State, Event> {
  const from = (state: string): { readonly [Name in Event]?: Transition<State> } =>
    Object.hasOwn(transitions, state) ? transitions[state as State] : {};
  const step = (state: string, event: Event): Transition<State> | undefined =>
    Object.hasOwn(from(state), event) ? from(state)[event] : undefined;
  return {
    initial,
    transitions,
    can: (state, event, role) => step(state, event)?.by.includes(role) ?? false,
    next: (state, event) => step(state, event)?.to ?? null,
    eventTo(state, to) {
      const found = Object.entries(from(state)).find(([, way]) => (way as Transition<State>).to === to);
      return found ? (found[0] as Event) : null;
    },
    isFinal: (state) => Object.hasOwn(transitions, state) && Object.keys(from(state)).length === 0,
  };
}
