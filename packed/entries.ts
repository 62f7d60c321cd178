import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  name: string;
  version: string;
  license: string;
  customElements?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

/** The folder that npm put a package into. */
export const installed = (consumer: string, name: string) => join(consumer, 'node_modules/@hamlet', name);

export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Every file of a package, by its path inside the package. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Every entry of a package as a consumer writes it, with the file behind it; patterns are spelled out. */
export function entriesOf(folder: string): { entry: string; file: string }[] {
  const { name, exports } = manifestOf(folder);
  return Object.entries(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    const words = path.includes('*') ? fits(folder, file) : [''];
    return words.map((word) => ({
      entry: path.replace(/^\./, name).replaceAll('*', word),
      file: file.replaceAll('*', word),
    }));
  });
}

/** The words that make a file of the package out of a pattern, such as every element's name. */
function fits(folder: string, pattern: string): string[] {
  const parent = join(folder, pattern.slice(0, pattern.indexOf('*')));
  return readdirSync(parent).filter((word) => existsSync(join(folder, pattern.replaceAll('*', word))));
}
