import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { root } from '../../scripts/run.mjs';

/** One way to see a page. */
export interface Setting {
  locale: 'en' | 'fr' | 'zh-CN';
  width: number;
  colorScheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
}

const locales = ['en', 'fr', 'zh-CN'] as const;
const schemes = ['light', 'dark'] as const;

/** Every language at every width in both schemes; and right to left once at each width. */
export const settings: readonly Setting[] = [
  ...locales.flatMap((locale) =>
    [320, 390, 1280].flatMap((width) =>
      schemes.map((colorScheme) => ({ locale, width, colorScheme, dir: 'ltr' as const })),
    ),
  ),
  ...[320, 390, 1280].map((width) => ({
    locale: 'en' as const,
    width,
    colorScheme: 'light' as const,
    dir: 'rtl' as const,
  })),
];

export const nameOf = ({ locale, width, colorScheme, dir }: Setting): string =>
  [locale, width, colorScheme, ...(dir === 'rtl' ? ['rtl'] : [])].join('-');

/** Takes pictures one after another into a folder of their own: `01-shelves.png`, `02-search.png` … */
export function camera(setting: Setting, kind: string) {
  const folder = join(root, 'test-results/look', kind, nameOf(setting));
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return async (name: string, what: Locator): Promise<void> => {
    taken += 1;
    const path = join(folder, `${String(taken).padStart(2, '0')}-${name}.png`);
    await what.screenshot({ path, animations: 'disabled' });
  };
}
