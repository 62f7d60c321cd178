import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Chance } from '../chance.js';
import type { Tally } from '../tally.js';
import { selfSigned } from './certificate.js';

export type Protocol = 'HTTP/1.1' | 'HTTP/2';

type Ask = IncomingMessage | Http2ServerRequest;
type Reply = ServerResponse | Http2ServerResponse;

export interface ProxyParts {
  protocol: Protocol;
  chance: Chance;
  faults: Tally;
  /** Answers what gets through; the path is without the device. */
  serve(request: Request): Promise<Response>;
  /** What the page runs, by path. */
  scripts: ReadonlyMap<string, string>;
  /** Closes a device's page, as a person or the system does: the device is the first part of the path. */
  kill(device: string): void;
}

/** A server that does all that lines, proxies and broken servers do. */
export interface Proxy {
  origin: string;
  /** While true, writes meet faults. */
  stormy: boolean;
  close(): Promise<void>;
}

/** A write meets no more than so many faults: then it gets through. */
const mostFaults = 4;

async function bodyOf(ask: Ask): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of ask) parts.push(part as Uint8Array);
  return Buffer.concat(parts) as Buffer<ArrayBuffer>;
}

/** Ends the connection without an answer. */
function drop(ask: Ask): void {
  if ('stream' in ask && ask.stream) ask.stream.session?.destroy();
  else ask.socket.destroy();
}

async function write(reply: Reply, response: Response, body?: string): Promise<void> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'content-length'));
  const text = body ?? (await response.text());
  (reply as ServerResponse).writeHead(response.status, headers);
  (reply as ServerResponse).end(text);
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const broken = (status: number, headers: Record<string, string> = {}) =>
  new Response(status === 502 ? '<!doctype html><title>Bad gateway</title>' : '{"code":"unavailable"}', {
    status,
    headers,
  });

export async function openProxy({
  protocol,
  chance,
  faults,
  serve,
  scripts,
  kill,
}: ProxyParts): Promise<Proxy> {
  const met = new Map<string, number>();

  async function exchange(ask: Ask, path: string, body: Buffer<ArrayBuffer>): Promise<Response> {
    const headers = new Headers();
    for (const [name, value] of Object.entries(ask.headers))
      if (!name.startsWith(':') && value !== undefined) headers.set(name, String(value));
    const { method = 'GET' } = ask;
    return serve(
      new Request(`http://shop.test${path}`, { method, headers, body: body.length ? body : null }),
    );
  }

  interface Case {
    ask: Ask;
    reply: Reply;
    device: string;
    answer(): Promise<Response>;
  }
  const happenings: Record<string, (there: Case) => Promise<void> | void> = {
    'reset after the body': ({ ask }) => drop(ask),
    'answer lost after commit': async ({ ask, answer }) => {
      await answer();
      drop(ask);
    },
    'no answer': () => {},
    'no answer after commit': async ({ answer }) => void (await answer()),
    '500': ({ reply }) => write(reply, broken(500)),
    '502 with a page': ({ reply }) => write(reply, broken(502)),
    '503': ({ reply }) => write(reply, broken(503)),
    '503 with Retry-After': ({ reply }) => write(reply, broken(503, { 'retry-after': '1' })),
    '503 after commit': async ({ reply, answer }) => {
      await answer();
      await write(reply, broken(503));
    },
    '429': ({ reply }) => write(reply, broken(429)),
    '429 with Retry-After': ({ reply }) => write(reply, broken(429, { 'retry-after': '2' })),
    'malformed JSON after commit': async ({ reply, answer }) => {
      const response = await answer();
      await write(reply, response, (await response.text()).slice(0, -5));
    },
    'slow drip': async ({ reply, answer }) => {
      const response = await answer();
      const text = await response.text();
      await pause(chance.between(100, 600));
      await write(reply, response, text);
    },
    'page killed before commit': ({ device }) => kill(device),
    'page killed after commit': async ({ device, answer }) => {
      await answer();
      kill(device);
    },
  };

  async function handle(ask: Ask, reply: Reply): Promise<void> {
    const { url = '/', method, headers } = ask;
    const [, device = '', ...rest] = url.split('/');
    if (method === 'GET' && !device.startsWith('d')) {
      const script = scripts.get(url.split('?', 1)[0]!);
      return write(
        reply,
        new Response(
          script ??
            '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
          {
            headers: { 'content-type': script ? 'text/javascript' : 'text/html' },
          },
        ),
      );
    }
    const key = `${device} ${String(headers['idempotency-key'])}`;
    const before = met.get(key) ?? 0;
    const faulty = method !== 'GET' && proxy.stormy && before < mostFaults && chance.happens(0.45);
    if (faulty) met.set(key, before + 1);
    if (faulty && chance.happens(0.07)) {
      faults.count('reset before the body');
      return drop(ask);
    }
    const body = await bodyOf(ask);
    let answered: Promise<Response> | undefined;
    const answer = () => (answered ??= exchange(ask, `/${rest.join('/')}`, body));
    if (!faulty) return write(reply, await answer());
    const kind = chance.pick(Object.keys(happenings));
    faults.count(kind);
    await happenings[kind]!({ ask, reply, device, answer });
  }

  const onRequest = (ask: Ask, reply: Reply) => void handle(ask, reply).catch(() => drop(ask));
  const server: Server | Http2SecureServer =
    protocol === 'HTTP/2' ? createSecureServer(selfSigned(), onRequest) : createServer(onRequest);
  const sessions = new Set<{ destroy(): void }>();
  server.on(protocol === 'HTTP/2' ? 'session' : 'connection', (session: { destroy(): void }) =>
    sessions.add(session),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: Proxy = {
    origin: `${protocol === 'HTTP/2' ? 'https' : 'http'}://127.0.0.1:${port}`,
    stormy: true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
  return proxy;
}
