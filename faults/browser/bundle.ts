import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What the page runs, as one script. */
export async function bundlePage(): Promise<string> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: { write: false, target: 'es2022', rollupOptions: { input: entry } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite built no page.');
  return output.output[0].code;
}
