import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import { filesOf } from './entries.js';

/** What a package's build made, or the files of it that end so. */
function dist(name: string, ending = ''): string[] {
  const folder = join(root, 'packages', name, 'dist');
  return filesOf(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}
const text = (file: string) => readFileSync(file, 'utf8');
const named = (file: string) => relative(root, file).replaceAll('\\', '/');

/** How often each of the files says something, by file; files that never do are left out. */
function sayings(files: string[], pattern: RegExp): Record<string, number> {
  const counted = files.map((file) => [named(file), text(file).match(pattern)?.length ?? 0] as const);
  return Object.fromEntries(counted.filter(([, times]) => times > 0));
}

describe('C6: what is built holds no key', () => {
  const everything = ['sdk', 'components', 'server'].flatMap((name) => dist(name));

  it('neither a publishable nor a secret one, of either mode', () => {
    expect(everything.length).toBeGreaterThan(10);
    expect(sayings(everything, /(?:sk|pk)_(?:live|test)_[a-z0-9-]+_[a-z0-9]{16,}/g)).toEqual({});
  });
});

describe('C14: nothing that is built makes code or markup out of text', () => {
  const scripts = ['sdk', 'components', 'server'].flatMap((name) => dist(name, '.js'));

  /** lit-html writes the static part of a template, never a value, into a template element, through its Trusted Types policy. */
  const litTemplate = { 'packages/components/dist/bundle/hamlet.js': 1 };

  /** Lit's `css` tag names it in two error messages. */
  const litMessages = { 'packages/components/dist/bundle/hamlet.js': 2 };

  it.each([
    ['unsafe directives', /unsafe(?:HTML|SVG|MathML|Static)/g, {}],
    ['unsafeCSS', /unsafeCSS/g, litMessages],
    ['innerHTML', /\.(?:inner|outer)HTML\s*=(?!=)/g, litTemplate],
    ['eval', /\beval\s*\(/g, {}],
    ['new Function', /\bnew Function\b/g, {}],
    ['document.write', /document\.write(?:ln)?\s*\(/g, {}],
    ['insertAdjacentHTML', /insertAdjacentHTML/g, {}],
  ])('%s', (_name, pattern, allowed) => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(sayings(scripts, pattern)).toEqual(allowed);
  });
});

describe('what runs in a page imports nothing of Node', () => {
  const nodeModule = /\b(?:from|import)[\s(]*['"]node:[^'"]+['"]/g;

  it.each(['sdk', 'components'])('@hamlet/%s', (name) => {
    const scripts = dist(name, '.js');
    expect(scripts.length).toBeGreaterThan(0);
    expect(sayings(scripts, nodeModule)).toEqual({});
  });

  it("the server's in-page entry, with everything that it reaches", () => {
    const { files, packages } = graph(join(root, 'packages/server/dist/in-page.js'));
    expect(sayings(files, nodeModule)).toEqual({});
    expect(
      packages.filter(
        (name) => !/^(?:hono|drizzle-orm|@electric-sql\/pglite|@hamlet\/sdk)(?:\/|$)/.test(name),
      ),
    ).toEqual([]);
  });
});

/** The files that a built module reaches by relative imports, and the packages that they name. */
function graph(entry: string): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, specifier = ''] of text(file).matchAll(/\b(?:from|import)[\s(]*['"]([^'"\s]+)['"]/g)) {
      if (specifier.startsWith('.')) files.add(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages] };
}
