// pnpm bench <name> [option …]: one measurement; exits with 1 where a budget is exceeded.
const benches = {
  bytes: () => import('./bytes/bytes.mjs'),
  client: () => import('./client/client.mjs'),
  hubs: () => import('./hubs/hubs.mjs'),
  server: () => import('./server/server.mjs'),
};

const [name = '', ...options] = process.argv.slice(2).filter((argument) => argument !== '--');
if (!Object.hasOwn(benches, name)) {
  console.error(`Which bench? pnpm bench ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else {
  const { main } = await benches[/** @type {keyof typeof benches} */ (name)]();
  process.exitCode = await main(options);
}
