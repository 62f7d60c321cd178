import 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Answers for an address with a script from now on; null drops the line, undefined brings it back. */
    answer(address: string, script?: string | null): Promise<void>;
    /** The addresses that begin so and were asked for. */
    asked(address: string): Promise<string[]>;
  }
}
