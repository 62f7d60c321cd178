import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Manifest } from '../entries.js';

/** Packages by name, each with what npm is told of it and its tarball. */
type Packages = Map<string, { manifest: Manifest; tarball: Buffer }>;

/**
 * Serves tarballs of this machine as a registry does: the published packages before they are published. Every other package comes
 * from npm's own.
 */
export async function serveTarballs(packages: Packages): Promise<{ url: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    const tarball = packages.get(path.replace(/\/-\.tgz$/, ''))?.tarball;
    if (path.endsWith('/-.tgz') && tarball) return void response.end(tarball);
    const found = packages.get(path);
    if (!found) return void response.writeHead(404).end('{}');
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(told(found, url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.close() };
}

function told({ manifest, tarball }: { manifest: Manifest; tarball: Buffer }, url: string) {
  const { name, version } = manifest;
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${url}${name}/-.tgz`, integrity };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}

/** Reads tarballs that were packed into folders of their own, beside what they hold. */
export function readTarballs(folders: string[]): Packages {
  return new Map(
    folders.map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as Manifest;
      const file = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
      return [manifest.name, { manifest, tarball: readFileSync(join(folder, file)) }];
    }),
  );
}
