import type { Versioned } from '../http/answer';
import type { CallOptions, Http } from '../http/http';
import { prefetch, type Later } from '../http/later';
import type { Sleep } from '../http/sleep';
import { createStore, type ReadableStore, type Store } from './store';

/** How reading goes on this device. */
export interface ReadingState {
  /** Whether the last read was answered by the server. */
  signal: boolean;
  /** False when what was read can't be kept beyond this page: storage blocked, failing or full. */
  durable: boolean;
  /** Grows when something that was shown from the device can be had anew: read it again. */
  round: number;
}

/** Any answer, also one that is on its way. */
export type Answer = Promise<Versioned<unknown>>;

/** One read or write, as it is asked for. */
export interface Ask {
  path: string;
  input: object;
  options?: (CallOptions & { token?: string }) | undefined;
}

/** Keeps answers on the device and gives them; a part that comes later. */
export interface KeptAnswers {
  /** Reads by way of the device. */
  get(ask: Ask): Answer;
  /** A read that has begun: keeps its answer, and stands in for one that is late or doesn't come. */
  take(ask: Ask, answer: Answer): Answer;
  /** A write's answer is the newest of the record that it changed. */
  wrote(ask: Ask, answer: Answer): void;
  asOf(value: object): number | undefined;
  forget(): Promise<void>;
}

/** Opens what keeps answers; it shows in `state` how that goes. */
export type OpenAnswers = (http: Http, state: Store<ReadingState>) => Promise<KeptAnswers>;

/** Reads of one client, kept on the device and answered from there without a network. */
export interface Reading {
  http: Http;
  state: ReadableStore<ReadingState>;
  /** When a record was true that the device gave for want of a newer one; undefined for today's. Milliseconds since 1970 by the server's clock. */
  asOf(value: object): number | undefined;
  /** Forgets every answer that was kept. */
  forget(): Promise<void>;
}

/** How long the first answers may take before what keeps them is fetched, in milliseconds. */
const patience = 2_000;

/** Goes between a client's resources and its transport. Without `open` nothing is kept. */
export function createReading(http: Http, sleep: Sleep, open: OpenAnswers | null): Reading {
  const state = createStore<ReadingState>({ signal: true, durable: true, round: 0 });
  let here: KeptAnswers | undefined;
  if (!open) return { http, state, asOf: () => undefined, forget: async () => {} };
  let opening: Promise<KeptAnswers> | undefined;
  const ready = () =>
    (opening ??= open(http, state).then(
      (answers) => (here = answers),
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));

  function get(path: string, input: object, options?: Ask['options']): Answer {
    const ask = { path, input, options };
    if (here) return here.get(ask);
    const answer: Answer = http.get(path as '/store', input, options);
    const take = () =>
      ready().then(
        (answers) => answers.take(ask, answer),
        () => answer,
      );
    answer.then(
      () => prefetch(take as Later<unknown>),
      () => {},
    );
    const wait = globalThis.navigator?.onLine === false ? 0 : patience;
    return Promise.race([answer.catch(take), sleep(wait).then(take)]);
  }

  return {
    http: {
      ...http,
      get: get as Http['get'],
      send(method, path, input, options) {
        const answer = http.send(method, path, input, options);
        const wrote = async () => (await ready()).wrote({ path, input, options } as Ask, answer);
        if (options?.token)
          answer.then(
            () => prefetch(wrote as Later<unknown>),
            () => {},
          );
        return answer;
      },
    },
    state,
    asOf: (value) => here?.asOf(value),
    forget: async () => (await ready()).forget(),
  };
}
