import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the workspace with the consumer's files and both packages installed from their tarballs. */
    consumer: string;
  }
}
