import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import { entriesOf, installed } from './entries.js';

const consumer = inject('consumer');
const modules = ['sdk', 'components']
  .flatMap((name) => entriesOf(installed(consumer, name)))
  .filter(({ file }) => file.endsWith('.js') && !file.includes('/bundle/'))
  .map(({ entry }) => entry);
const registering = modules.filter((entry) => entry.endsWith('/define'));
const plain = modules.filter((entry) => !entry.endsWith('/define'));

// The Node that came with the install, and the machine's own where there is one.
describe.each([process.execPath, ...systemNodes()])('in plain Node (%s)', (node) => {
  it('imports every entry without a DOM; what is not meant to register registers nothing', () => {
    expect(plain.length).toBeGreaterThan(4);
    const { added, registered } = importEach(node, plain);
    expect(registered).toEqual({});
    expect(added.filter((name) => !/^(?:lit|reactiveElement)[A-Z]\w*$/.test(name))).toEqual([]);
  });

  it('imports the registering entries too, each of which registers its own element', () => {
    expect(registering.length).toBeGreaterThan(1);
    for (const entry of registering) {
      const tags = Object.keys(importEach(node, [entry]).registered);
      const name = entry.split('/').at(-2);
      if (entry.includes('/elements/')) expect(tags, entry).toContain(`hamlet-${name}`);
      else expect(tags.length, entry).toBe(registering.length - 1);
    }
  });
});

/** Imports entries one after the other in a process of their own: what is global afterwards, which entry registered what. */
function importEach(
  node: string,
  entries: string[],
): { added: string[]; registered: Record<string, string> } {
  const args = ['import-each.mjs', ...entries];
  return JSON.parse(execFileSync(node, args, { cwd: consumer, encoding: 'utf8' }));
}

/** The machine's own Node: the first on the PATH that doesn't belong to an installation. */
function systemNodes(): string[] {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(root) && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path));
  return found ? [found] : [];
}
