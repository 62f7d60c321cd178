import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../app.js';

export interface ServeOptions {
  /** 0 takes any free one. */
  port: number;
  /** Default 127.0.0.1: only this machine. */
  host?: string;
  /** How long a client may take to send a request; default 30,000 ms. */
  requestTimeout?: number;
}

/** A server that listens. */
export interface Serving {
  /** Its address, without a slash at the end. */
  api: string;
  /** Takes no more requests, and resolves once those under way are answered, after five seconds at most. */
  close(): Promise<void>;
}

/** Serves the app over HTTP/1.1. Headers above 8 KB are answered 431, slow requests cut with 408. Rejects when the port is taken. */
export async function serve(app: App, options: ServeOptions): Promise<Serving> {
  const { port, host = '127.0.0.1', requestTimeout = 30_000 } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: {
      maxHeaderSize: 8 * 1024,
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(2_000, requestTimeout),
    },
  }) as Server;
  await listening(server, port, host);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { api: `http://${name}:${address.port}`, close: () => close(server) };
}

/** Rejects when a port is taken: better known before a database is opened. */
export async function checkPort(port: number, host = '127.0.0.1'): Promise<void> {
  const probe = createServer();
  await listening(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
