import { isFresh } from './fresh.mjs';
import { runQuietly } from './run.mjs';

/** What each package's build ends with, and the packages that it is built from. */
const outputs = {
  'packages/sdk/dist/index.d.ts': 'sdk',
  'packages/server/dist/cli.js': '{sdk,server}',
  'packages/components/dist/bundle/hamlet.js': '{sdk,components}',
};

/** Whether every package is built from its sources as they are. */
export const packagesAreBuilt = () =>
  Object.entries(outputs).every(([output, packages]) =>
    isFresh(output, [
      `packages/${packages}/{src,contract}/**/*.{ts,mjs,json,sql}`,
      `packages/${packages}/{package,tsconfig*}.json`,
      `packages/${packages}/tsup.config.ts`,
    ]),
  );

/**
 * Builds the packages; rejects with a plain sentence when that fails.
 * @param {(ms: number) => void} [onWait] told every ten seconds how long it has been
 */
export async function buildPackages(onWait = () => {}) {
  const code = await runQuietly('pnpm', ['run', 'build'], onWait);
  if (code !== 0) throw new Error('Building the packages failed: the reason is above.');
}
