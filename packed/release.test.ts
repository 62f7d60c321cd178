import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeset,
  commit,
  copyForRelease,
  packed,
  published,
  versions,
  waiting,
} from '../scripts/release.mjs';
import { root } from '../scripts/run.mjs';
import { filesOf, manifestOf } from './entries.js';

// A release, rehearsed on a copy that is thrown away.

const own = `---
'@hamlet/server': patch
---

A rehearsed sentence.
`;

let folder: string;
let pending: string[];
let sentences: string[];
let before: Record<string, string>;

const said = (file: string) => readFileSync(file, 'utf8').split(/^---$/m)[2]!.trim();

beforeAll(() => {
  folder = copyForRelease();
  writeFileSync(join(folder, '.changeset/rehearsed.md'), own);
  pending = waiting(folder);
  sentences = pending.map((name) => said(join(folder, '.changeset', `${name}.md`)));
  before = versions(folder);
  changeset(folder, 'version');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changelog = (name: string) => readFileSync(join(folder, 'packages', name, 'CHANGELOG.md'), 'utf8');

describe('the next version', () => {
  it('consumes every changeset that waits, and puts each sentence into a changelog', () => {
    expect(pending).toContain('rehearsed');
    expect(waiting(folder)).toEqual([]);
    const all = published.map(changelog).join('\n').replaceAll(/\s+/g, ' ');
    for (const sentence of sentences) expect(all).toContain(sentence.replaceAll(/\s+/g, ' '));
  });

  it('is higher than the last one, and has a chapter of its own', () => {
    const now = versions(folder);
    expect(Object.keys(now)).toEqual(published);
    for (const name of published.filter((each) => now[each] !== before[each]))
      expect(changelog(name)).toContain(`## ${now[name]}`);
    expect(now['server']).not.toBe(before['server']);
    expect(now['server']!.localeCompare(before['server']!, 'en', { numeric: true })).toBe(1);
  });
});

describe.each(published)('what would be published of @hamlet/%s', (name) => {
  let out: string;
  let files: string[];
  beforeAll(() => {
    out = packed(folder, name);
    files = filesOf(out).map((file) => file.replaceAll('\\', '/'));
  });

  it('is what was built, its manifest, README, licence and changelog, and nothing else', () => {
    const built = filesOf(join(root, 'packages', name, 'dist')).map(
      (file) => `dist/${file.replaceAll('\\', '/')}`,
    );
    const manifest = name === 'components' ? ['custom-elements.json'] : [];
    const beside = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...manifest];
    expect(files.toSorted()).toEqual([...built, ...beside].toSorted());
    expect(built.length).toBeGreaterThan(3);
    expect(files.filter((file) => /\.(?:test|stories|spec)\.|tsconfig|\.tgz$/.test(file))).toEqual([]);
  });

  it('asks for versions that will be published with it', () => {
    const { version, dependencies = {} } = manifestOf(out);
    const now = versions(folder);
    expect(version).toBe(now[name]);
    expect(dependencies['@hamlet/sdk']).toBe(name === 'sdk' ? undefined : `^${now['sdk']}`);
    expect(JSON.stringify(manifestOf(out))).not.toMatch(/workspace:|link:|file:/);
  });

  it('names no place on the machine that made it', () => {
    const places = [root, homedir(), tmpdir(), folder].map((place) => `${place.replace(/\/$/, '')}/`);
    const text = files.filter((file) => /\.(?:js|mjs|ts|mts|json|map|md|css|html)$/.test(file));
    const naming = text.filter((file) => {
      const content = readFileSync(join(out, file), 'utf8');
      return places.some((place) => content.includes(place));
    });
    expect(naming).toEqual([]);
    const sources = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file): string[] => JSON.parse(readFileSync(join(out, file), 'utf8')).sources);
    expect(sources.filter((source) => isAbsolute(source) || source.includes('://'))).toEqual([]);
  });
});

describe('a change that nobody noted', () => {
  const status = () => {
    try {
      changeset(folder, 'status', '--since=main');
      return 'noted';
    } catch (error) {
      return (
        String((error as { stderr?: string }).stderr ?? '') +
        String((error as { stdout?: string }).stdout ?? '')
      );
    }
  };
  const change = (path: string) => {
    const file = join(folder, path);
    if (!existsSync(join(file, '..'))) mkdirSync(join(file, '..'), { recursive: true });
    appendFileSync(file, '\n');
    commit(folder);
  };
  beforeAll(() => commit(folder));

  it('is none where only tests changed', () => {
    onBranch('tests');
    change('packages/sdk/src/values/money.test.ts');
    change('packages/components/src/elements/cart/cart.stories.ts');
    expect(status()).toBe('noted');
  });

  it('is noticed where a package changed, until a sentence is written', () => {
    onBranch('work');
    change('packages/sdk/src/values/money.ts');
    expect(status()).toMatch(/no changesets/i);
    writeFileSync(join(folder, '.changeset/noted.md'), own.replace('server', 'sdk'));
    commit(folder);
    expect(status()).toBe('noted');
  });

  function onBranch(name: string) {
    execFileSync('git', ['checkout', '--quiet', '-b', name, 'main'], { cwd: folder });
  }
});
