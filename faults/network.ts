import type { VirtualTime } from '../packages/sdk/test/virtual-time.js';
import type { Chance } from './chance.js';
import type { Tally } from './tally.js';

/** A line between a phone and the server that does all that lines do. */
export interface Line {
  offline: boolean;
  send(request: Request): Promise<Response>;
}

export interface LineParts {
  time: VirtualTime;
  chance: Chance;
  faults: Tally;
  serve(request: Request): Promise<Response>;
  /** How likely a request meets a fault; 0 when all is well. */
  risk(): number;
}

/** A request that can be delivered more than once, and when nobody waits for it any more. */
interface Letter {
  deliver(): Promise<Response>;
}

const gone = () => new TypeError('Failed to fetch');
const never = () => new Promise<never>(() => {});
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json(
    { type: `/problems/${code}`, status, code, detail: code, severity: 'recoverable', requestId: 'proxy' },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
const page = (status: number) =>
  new Response('<!doctype html><title>Sign in to the Wi-Fi</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

export function lineTo({ time, chance, faults, serve, risk }: LineParts): Line {
  const wait = (low: number, high: number) => time.sleep(chance.between(low, high));
  const retryAfter = () =>
    chance.pick([
      {},
      { 'retry-after': '1' },
      { 'retry-after': '30' },
      { 'retry-after': '86400' },
      { 'retry-after': '-7' },
      { 'retry-after': 'tomorrow' },
      { 'retry-after': new Date(time.now() + 20_000).toUTCString() },
      { 'retry-after': new Date(time.now() - 3_600_000).toUTCString() },
    ] as Record<string, string>[]);
  const later = (letter: Letter, low: number, high: number) =>
    time.after(chance.between(low, high), () => void letter.deliver());

  const happenings: Record<string, (letter: Letter) => Promise<Response>> = {
    'reset before the body arrived': async () => {
      throw gone();
    },
    'answer lost after commit': async (letter) => {
      await letter.deliver();
      throw gone();
    },
    'lost on the way, no answer': never,
    'stall after commit': async (letter) => {
      await letter.deliver();
      return never();
    },
    'arrives when nobody waits any more': async (letter) => {
      later(letter, 15_000, 90_000);
      return never();
    },
    'connection drops, arrives later': async (letter) => {
      later(letter, 100, 60_000);
      throw gone();
    },
    'sent twice by the line': async (letter) => {
      later(letter, 0, 10_000);
      return letter.deliver();
    },
    '500': async () => problem(500, 'internal'),
    '502 with a page': async () => page(502),
    '503': async () => problem(503, 'unavailable', retryAfter()),
    '503 after commit': async (letter) => {
      await letter.deliver();
      return problem(503, 'unavailable', retryAfter());
    },
    '429': async () => problem(429, 'too_many_requests', retryAfter()),
    '409 in flight': async () => problem(409, 'in_flight', { 'retry-after': '1' }),
    '401 by a proxy': async () => problem(401, 'key_unknown'),
    'malformed JSON after commit': async (letter) => {
      const answer = await letter.deliver();
      return new Response((await answer.text()).slice(0, -9), {
        status: answer.status,
        headers: answer.headers,
      });
    },
    'a Wi-Fi’s own page': async () => page(chance.pick([200, 403, 404])),
    'slow drip': async (letter) => {
      const answer = await letter.deliver();
      await wait(5_000, 40_000);
      return answer;
    },
  };
  const kinds = Object.keys(happenings);

  const line: Line = {
    offline: false,
    async send(request) {
      const { url, method, headers } = request;
      const body = method === 'GET' ? null : await request.text();
      const letter = { deliver: () => serve(new Request(url, { method, headers, body })) };
      await wait(10, 400);
      if (line.offline) {
        faults.count('offline');
        throw gone();
      }
      let answer: Response;
      if (chance.happens(risk())) {
        const kind = chance.pick(kinds);
        faults.count(kind);
        answer = await happenings[kind]!(letter);
      } else answer = await letter.deliver();
      await wait(10, 400);
      if (line.offline) {
        faults.count('offline before the answer');
        throw gone();
      }
      return answer;
    },
  };
  return line;
}
