import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What the page runs: its script, `page.js`, and the parts that it fetches later, by their path. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite built no page.');
  return new Map(output.output.flatMap((file) => ('code' in file ? [[`/${file.fileName}`, file.code]] : [])));
}
