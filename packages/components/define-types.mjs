// After tsup: an entry that registers brings the types of all tags and events. Its own declaration would be empty, and
// `document.createElement('hamlet-cart')` in a page that only registers would be any HTMLElement.
import { globSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const dist = join(import.meta.dirname, 'dist');
for (const file of globSync('**/{*.define,define}.d.ts', { cwd: dist })) {
  const index = join(relative(dirname(file), '.'), 'index.js').replaceAll('\\', '/');
  writeFileSync(join(dist, file), `import '${index.startsWith('.') ? index : `./${index}`}';\nexport {};\n`);
}
