import { test as base } from '@playwright/test';
import { watch } from './watch.js';

interface Fixtures {
  /** What the page complained about so far; a test that ends with a complaint fails. */
  complaints: string[];
}

/** Playwright's test, on a page that is watched: no error or warning in the console, no CSP report, no failed request. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints = await watch(page);
      await use(complaints);
      base.expect(complaints, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
