import { connect } from 'node:net';

/**
 * A request as it goes over the wire, made once and sent many times.
 * @param {string} method
 * @param {string} path
 * @param {{ headers?: Record<string, string>, body?: unknown }} [options]
 */
export function wire(method, path, { headers = {}, body } = {}) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    Host: 'localhost',
    ...(text && { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`);
}

/** @typedef {{ status: number, body: string, end: number }} Answer */

/**
 * The first whole answer in what has arrived; undefined while some of it is still on its way.
 * @param {Buffer} bytes
 * @param {boolean} keep
 * @returns {Answer | undefined}
 */
function firstAnswer(bytes, keep) {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const header = bytes.toString('latin1', 0, head);
  const status = Number(header.slice(9, 12));
  const from = head + 4;
  const end = endOf(bytes, header, status, from);
  if (end < 0 || bytes.length < end) return undefined;
  const body = keep ? bytes.subarray(from, end) : Buffer.alloc(0);
  return {
    status,
    body: (/\ntransfer-encoding: *chunked/i.test(header) ? joined(body) : body).toString(),
    end,
  };
}

/** The parts of a chunked body in one. @param {Buffer} body */
function joined(body) {
  const parts = [];
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at);
    const size = line < 0 ? 0 : Number.parseInt(body.toString('latin1', at, line), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}

/** @param {Buffer} bytes @param {string} header @param {number} status @param {number} from */
function endOf(bytes, header, status, from) {
  if (status === 304 || status === 204) return from;
  const length = /\ncontent-length: *(\d+)/i.exec(header)?.[1];
  if (length !== undefined) return from + Number(length);
  const last = bytes.indexOf('\r\n0\r\n\r\n', from - 2);
  return last < 0 ? -1 : last + 7;
}

/**
 * One connection that asks, waits for the answer, and asks again until nothing is left to ask.
 * @param {number} port
 * @param {() => Buffer | undefined} next
 * @param {(answer: Answer, ms: number) => void} onAnswer
 * @param {boolean} keep
 */
function connection(port, next, onAnswer, keep) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let bytes = Buffer.alloc(0);
    let from = 0;
    const ask = () => {
      const request = next();
      if (!request) return void socket.end(() => resolve(undefined));
      from = performance.now();
      socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection.')));
    socket.on('data', (part) => {
      bytes = bytes.length ? Buffer.concat([bytes, part]) : part;
      const answer = firstAnswer(bytes, keep);
      if (!answer) return;
      bytes = bytes.subarray(answer.end);
      onAnswer(answer, performance.now() - from);
      ask();
    });
  });
}

/**
 * Sends requests over connections that each wait for an answer before they ask again.
 * @param {object} options
 * @param {number} options.port of this machine
 * @param {() => Buffer | undefined} options.next the next request; undefined ends a connection
 * @param {number} [options.connections]
 * @param {boolean} [options.keep] whether bodies are kept
 */
export async function load({ port, next, connections = 32, keep = false }) {
  /** @type {number[]} */
  const times = [];
  /** @type {Record<number, number>} */
  const statuses = {};
  /** @type {string[]} */
  const bodies = [];
  const from = performance.now();
  const onAnswer = (/** @type {Answer} */ { status, body }, /** @type {number} */ ms) => {
    times.push(ms);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (keep) bodies.push(body);
  };
  await Promise.all(Array.from({ length: connections }, () => connection(port, next, onAnswer, keep)));
  const seconds = (performance.now() - from) / 1000;
  return { rate: times.length / seconds, times, statuses, bodies };
}

/**
 * These requests again and again until the time is over.
 * @param {readonly Buffer[]} requests
 * @param {number} ms
 */
export function during(requests, ms) {
  const until = performance.now() + ms;
  let at = 0;
  return () => (performance.now() < until ? requests[at++ % requests.length] : undefined);
}

/**
 * Each request once.
 * @param {readonly Buffer[]} requests
 */
export function each(requests) {
  let at = 0;
  return () => requests[at++];
}
