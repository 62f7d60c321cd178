import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/run.mjs';
import { serveFiles } from '../../scripts/static-server.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { camera, nameOf, settings } from './settings.js';

interface Story {
  id: string;
  type: string;
  title: string;
}

const built = join(root, 'packages/docs/storybook-static');
const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  entries: Record<string, Story>;
};
const stories = Object.values(entries).filter(
  ({ type, title }) => type === 'story' && title.startsWith('Buying/'),
);

let base = '';
test.beforeAll(async () => {
  const port = await freePort();
  await serveFiles({ port, folders: { '/': built } });
  base = `http://127.0.0.1:${port}`;
});

for (const setting of settings) {
  const { locale, width, colorScheme, dir } = setting;
  test.describe(nameOf(setting), () => {
    test.use({ viewport: { width, height: 844 }, colorScheme });

    for (const { id } of stories)
      test(`${id}, ${nameOf(setting)}`, async ({ page }) => {
        const globals = `locale:${locale};direction:${dir};theme:${colorScheme}`;
        await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=${encodeURIComponent(globals)}`);
        await expect(page.locator('body.sb-show-main')).toBeVisible();
        await page.waitForTimeout(1500);
        const take = camera(setting, `stories/${id}`);
        await take('story', page.locator('body'));
      });
  });
}
