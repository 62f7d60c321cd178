import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entriesOf, filesOf, installed, manifestOf } from './entries.js';

describe.each(['sdk', 'components'])('the tarball of @hamlet/%s', (name) => {
  const folder = installed(inject('consumer'), name);
  const files = filesOf(folder);
  const manifest = manifestOf(folder);

  it('carries a README, the licence and nothing beside what is built', () => {
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    const rooms = new Set(files.map((file) => file.split('/')[0]));
    rooms.delete('custom-elements.json');
    expect([...rooms].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  });

  it('carries no test and no story, not even in a source map', () => {
    const named = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file): string[] => JSON.parse(readFileSync(join(folder, file), 'utf8')).sources);
    expect(named.length).toBeGreaterThan(0);
    expect([...files, ...named].filter((file) => /\.(?:test|stories|spec)\./.test(file))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts ?? {}).filter((script) => hooks.includes(script))).toEqual([]);
  });

  it('depends on published versions only', () => {
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(ranges.filter((range) => /^(?:workspace|link|file|catalog):/.test(range))).toEqual([]);
  });

  it('has the file, and for code the types, behind every entry', () => {
    for (const { entry, file } of entriesOf(folder)) {
      expect(files, entry).toContain(file.slice(2));
      const types = file.slice(2).replace(/\.js$/, '.d.ts');
      if (file.endsWith('.js') && !file.includes('/bundle/')) expect(files, entry).toContain(types);
    }
  });
});

describe("the elements' manifest", () => {
  const folder = installed(inject('consumer'), 'components');
  const described = tagsOf(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));

  it('is found by the name in package.json', () => {
    expect(manifestOf(folder).customElements).toBe('custom-elements.json');
  });

  it('describes every element that the package registers', () => {
    const registered = entriesOf(folder)
      .filter(({ entry }) => /\/elements\/.+\/define$/.test(entry))
      .map(({ entry }) => `hamlet-${entry.split('/').at(-2)}`);
    expect(registered.length).toBeGreaterThan(0);
    expect(described.toSorted()).toEqual(registered.toSorted());
  });
});

/** The tags in a custom elements manifest. */
function tagsOf(json: string): string[] {
  const { modules } = JSON.parse(json) as { modules: { declarations?: { tagName?: string }[] }[] };
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  return [...new Set(tags)];
}
