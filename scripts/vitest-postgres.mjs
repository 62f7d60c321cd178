import { startPostgres } from './postgres.mjs';

/**
 * Vitest's global set-up of the Node tests: one PostgreSQL for the whole run.
 * Tests read its address with `inject('postgresUrl')` or from TEST_POSTGRES_URL.
 * @param {import('vitest/node').TestProject} project
 */
export default async function setup(project) {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  process.env['TEST_POSTGRES_URL'] = postgres.url;
  return postgres.stop;
}
