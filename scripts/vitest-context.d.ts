import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL that the run started. */
    postgresUrl: string;
  }
}
