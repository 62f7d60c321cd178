import { defineConfig } from 'drizzle-kit';

// Drafts a migration from src/data/schema.ts: `pnpm exec drizzle-kit generate --name what-changes`. Then make each statement
// safe to run again (IF NOT EXISTS) and run `pnpm gen`.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/data/schema.ts',
  out: './src/data/migrations',
});
