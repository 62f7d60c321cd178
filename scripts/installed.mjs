// Runs before start and test: says plainly when the automatic installation did not succeed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
const installed = existsSync(fileURLToPath(new URL('../node_modules/.modules.yaml', import.meta.url)));

if (!installed) {
  console.error(
    'The dependencies are not installed; the reason is above. `npx --yes pnpm@12.21.0 install` tries again.',
  );
} else if (major < 22) {
  console.error(
    `This runs on Node ${process.version}; Hamlet's tools need 22 or newer, and none came with the installation.`,
  );
}
process.exitCode = installed && major >= 22 ? 0 : 1;
