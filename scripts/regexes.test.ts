import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Recheck explores each expression by automaton and by a fuzz that counts steps: no clock, the same verdict everywhere.
process.env['RECHECK_BACKEND'] = 'pure';

type Found = [where: string, source: string, flags: string];

function contractPatterns(): Found[] {
  const found = new Set<string>();
  JSON.parse(readFileSync('packages/sdk/contract/openapi.json', 'utf8'), (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found].map((pattern) => ['contract', pattern, 'u']);
}

function literals(path: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([path, node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

const sources = globSync('packages/{sdk,components,server}/src/**/*.ts').filter(
  (path) => !/\.(?:test|stories)\.ts$|generated/.test(path),
);
const complexity = (source: string, flags: string) => {
  const result = checkSync(source, flags, { timeout: 20_000 });
  return result.status === 'vulnerable' ? `vulnerable: ${result.complexity.summary}` : result.status;
};

describe('C24: regular expressions', () => {
  it('tells one that backtracks without end', () => {
    expect(complexity('^(a+)+$', '')).toMatch(/^vulnerable/);
  });

  const all = [...contractPatterns(), ...sources.flatMap(literals)];
  it('are found where they stand', () => expect(all.length).toBeGreaterThan(40));

  it.each(all)('%s: /%s/%s takes no more than linear time', (_, source, flags) => {
    expect(complexity(source, flags)).toBe('safe');
  });
});
