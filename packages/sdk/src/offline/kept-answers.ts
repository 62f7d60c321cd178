import { isHamletError } from '../http/errors';
import { isRetryable } from '../http/retry';
import { timerSleep, type Sleep } from '../http/sleep';
import type { Store } from '../state/store';
import type { Http } from '../http/http';
import type { Answer, Ask, KeptAnswers, ReadingState } from '../state/reading';
import { answerSchema, type AnswerStore, type KeptAnswer } from './answer-store';
import { createFlights, within } from './flights';
import { sureAnswers } from './sure-answers';
import { pageWakeUps, type WakeUps } from './wake-ups';

/** What keeping answers is made of. */
export interface KeptAnswersOptions {
  http: Http;
  state: Store<ReadingState>;
  storage: AnswerStore;
  /** Where answers come from: two servers on one device share nothing. */
  from: string;
  /** The language that is asked for where a read names none. */
  locale?: string | undefined;
  /** The device's clock, milliseconds since 1970. */
  clock?: (() => number) | undefined;
  sleep?: Sleep | undefined;
  wakeUps?: WakeUps | undefined;
}

/** How long an answer may take before a kept one is shown, in milliseconds. */
const patience = 400;
/** Between looks whether the line is back, in milliseconds. */
const looks = { first: 15_000, longest: 120_000 };

/** No Hamlet server has said anything: the line, a gateway or a captive network. */
const isSilence = (error: unknown): boolean =>
  !isHamletError(error) || isRetryable(error) || error.code === 'bad_answer';

/** Fifty-three bits of a text: tells two tokens apart and gives neither away. */
function markOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return ((b >>> 0) * 2097152 + ((a >>> 0) >>> 11)).toString(36);
}

/** What is typed letter by letter would push out what was read. */
const isPassing = ({ path }: Ask): boolean => path === '/products/suggestions';

const tokenOf = ({ options }: Ask): string | undefined => options?.token;

const rankOf = (ask: Ask): KeptAnswer['rank'] =>
  ask.path.startsWith('/orders') ? 2 : tokenOf(ask) || ask.path === '/store' ? 1 : 0;

/** A write's answer is the newest of the record that it changed. */
function readOf(ask: Ask, value: unknown): Ask {
  const { id } = value as { id?: string };
  if (!tokenOf(ask) || !id) return ask;
  const [path, name] = ask.path.startsWith('/orders')
    ? ['/orders/{orderId}', 'orderId']
    : ['/carts/{cartId}', 'cartId'];
  return { ...ask, path, input: { path: { [name]: id } } };
}

/** Makes what keeps the answers of one client. */
export function createKeptAnswers(options: KeptAnswersOptions): KeptAnswers {
  const { http, state } = options;
  const { clock = Date.now, sleep = timerSleep, wakeUps = pageWakeUps, from } = options;
  const spoken = options.locale ?? '';
  const storage = sureAnswers(options.storage);
  /** What was given from the device, and of when it is. */
  const given = new WeakMap<object, number>();
  /** The same record is given as long as it is the same. */
  const last = new Map<string, { row: KeptAnswer; value: object }>();
  const flights = createFlights(sleep);
  const landed = new WeakSet<Answer>();
  let waiting = false;
  let wait: number = looks.first;

  const keyOf = ({ path, input, options: { locale = spoken, token = '' } = {} }: Ask) =>
    JSON.stringify([from, path, input, locale, token && markOf(token)]);

  const show = (change: Partial<ReadingState>) => {
    const next = { ...state.get(), ...change, durable: storage.durable };
    const now = state.get();
    if (next.signal !== now.signal || next.durable !== now.durable || next.round !== now.round)
      state.set(next);
  };
  const again = () => {
    waiting = false;
    show({ round: state.get().round + 1 });
  };
  wakeUps((now) => {
    if (waiting && (now || globalThis.document?.visibilityState !== 'hidden')) again();
  });

  /** Something old is shown: looks for newer in a while, later and later while nothing comes. */
  function lookAgain(): void {
    if (waiting) return;
    waiting = true;
    const { round } = state.get();
    void sleep(wait).then(() => waiting && state.get().round === round && again());
    wait = Math.min(wait * 2, looks.longest);
  }

  function valueOf(row: KeptAnswer): object | undefined {
    const known = last.get(row.key);
    if (known?.row.text === row.text) {
      given.set(known.value, row.asOf);
      return known.value;
    }
    try {
      const value = JSON.parse(row.text) as object;
      last.set(row.key, { row, value });
      given.set(value, row.asOf);
      return value;
    } catch {
      return undefined;
    }
  }

  /** The kept answer in place of one that is late or doesn't come; without one, whatever comes. */
  async function instead(ask: Ask, answer: Answer): Answer {
    // What the server refuses is refused, also while something older is at hand.
    const come = answer.then(
      () => true,
      (error: unknown) => !isSilence(error),
    );
    const row = await storage.get(keyOf(ask));
    const value = row && valueOf(row);
    if (!value || (await Promise.race([come, false]))) return answer;
    void come.then((there) => (there ? again() : lookAgain()));
    void storage.put({ ...row, usedAt: clock() });
    return { value, etag: row.etag, replayed: false, asOf: row.asOf };
  }

  /** Takes down what came of a read or a write. */
  async function land(ask: Ask, answer: Answer): Promise<void> {
    if (landed.has(answer)) return;
    landed.add(answer);
    try {
      const { value, etag, asOf } = await answer;
      wait = looks.first;
      if (isPassing(ask)) return show({ signal: true });
      const read = readOf(ask, value);
      const text = JSON.stringify(value);
      const row = { key: keyOf(read), rank: rankOf(read), etag, asOf, usedAt: clock(), schema: answerSchema };
      await storage.put({ ...row, size: text.length * 2, text });
      show({ signal: true });
    } catch (error) {
      if (isHamletError(error, 'not_found')) await storage.remove(keyOf(ask));
      if (!isHamletError(error, 'aborted')) show({ signal: !isSilence(error) });
    }
  }

  const isForShowing = (ask: Ask): boolean => ask.options?.kept ?? !tokenOf(ask);

  /** As soon as it is clear that an answer is late, or that none comes. */
  async function soon(ask: Ask, answer: Answer, flight = { ended: false, late: false }): Answer {
    let open = true;
    const stand = async (): Answer => {
      if (!open || flight.ended) return answer;
      open = false;
      flight.late = true;
      return instead(ask, answer);
    };
    const come = answer.then(
      (found) => {
        open = false;
        return found;
      },
      () => stand(),
    );
    return Promise.race([come, sleep(patience).then(stand)]);
  }

  return {
    get(ask) {
      const { path, input, options } = ask;
      const { signal } = options ?? {};
      const begin = (signal?: AbortSignal): Answer => {
        const answer: Answer = http.get(path as '/store', input, { ...options, signal });
        void land(ask, answer);
        return answer;
      };
      if (!isForShowing(ask) || signal?.aborted) return begin(signal);
      const flight = flights.join(keyOf(ask), begin, signal);
      return within(soon(ask, flight.answer, flight), signal);
    },
    take(ask, answer) {
      void land(ask, answer);
      return isForShowing(ask) ? instead(ask, answer) : answer;
    },
    wrote(ask, answer) {
      // What was asked before a write is no answer to what is asked after it.
      flights.clear();
      void land(ask, answer);
    },
    asOf: (value) => given.get(value),
    async forget() {
      last.clear();
      await storage.clear();
      show({});
    },
  };
}

export { indexedDbAnswers } from './indexeddb-answers';
