import { createHttp, type TransportOptions } from '../src/http/http';
import { fakeTime } from './fake-time';

/** What the network does with one request. */
export type Step = (request: Request) => Response | Promise<Response>;

/** An answer in JSON. */
export const answer = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

/** A refusal as the contract has them. */
export const refusal = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  answer({ code, status, detail: code, severity: 'recoverable', requestId: 'req' }, { status, headers });

/** The connection drops. */
export const drop: Step = () => Promise.reject(new TypeError('Failed to fetch'));

/** Nothing ever comes back, whatever the signal says. */
export const stall: Step = () => new Promise(() => {});

/** A network that does one step after another, the last again and again; `sent` keeps what was sent. */
export function fakeNetwork(...steps: Step[]) {
  const sent: Request[] = [];
  const fetch = (request: Request) => {
    sent.push(request.clone());
    return (steps.length > 1 ? steps.shift()! : steps[0]!)(request);
  };
  return { fetch, sent };
}

/** A transport over a network of those steps, in fake time. */
export function fakeHttp(
  steps: Step[],
  options: Partial<TransportOptions & { key: string; secretKey: string }> = {},
) {
  const time = fakeTime();
  const network = fakeNetwork(...steps);
  const { clock, sleep } = time;
  const http = createHttp({
    baseUrl: 'https://api.example/v/',
    key: 'pk_test_valley_k',
    clock,
    sleep,
    ...network,
    ...options,
  });
  return { http, ...network, time };
}
