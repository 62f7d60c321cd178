import type { Sleep } from '../http/sleep';
import { aborted } from '../http/try-once';
import type { Answer } from '../state/reading';

/** A read that is on its way. */
export interface Flight {
  answer: Answer;
  /** True once it is over because nobody waits for it any more. */
  readonly ended: boolean;
  /** What was kept stood in for it: who reads again finds it for a moment yet. */
  late: boolean;
}

/** Reads that are on their way, by name. */
export interface Flights {
  /** The flight of that name; begins it where there is none. `signal` takes one caller out, and the last one ends it. */
  join(name: string, begin: (signal: AbortSignal) => Answer, signal: AbortSignal | undefined): Flight;
  /** Whoever asks from now on asks anew. */
  clear(): void;
}

const lingers = 1_000;

/** Makes one request of what is asked for twice at once. */
export function createFlights(sleep: Sleep): Flights {
  interface Known extends Flight {
    callers: number;
    end: AbortController;
  }
  const flights = new Map<string, Known>();

  function begin(name: string, send: (signal: AbortSignal) => Answer): Known {
    const end = new AbortController();
    const flight: Known = {
      end,
      callers: 0,
      late: false,
      answer: send(end.signal),
      get ended() {
        return end.signal.aborted;
      },
    };
    const gone = () => void (flights.get(name) === flight && flights.delete(name));
    flight.answer.then(() => (flight.late ? sleep(lingers).then(gone) : gone()), gone);
    flights.set(name, flight);
    return flight;
  }

  return {
    join(name, send, signal) {
      const flight = flights.get(name) ?? begin(name, send);
      flight.callers += 1;
      signal?.addEventListener('abort', () => {
        flight.callers -= 1;
        if (flight.callers === 0) flight.end.abort(signal.reason);
      });
      return flight;
    },
    clear: () => flights.clear(),
  };
}

/** A promise that ends with its caller's signal. */
export const within = (answer: Answer, signal: AbortSignal | undefined): Answer =>
  signal
    ? new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(aborted(signal)));
        answer.then(resolve, reject);
      })
    : answer;
