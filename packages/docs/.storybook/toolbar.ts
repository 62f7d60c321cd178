import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { setNetwork, type Network } from '../stories/network.js';

/** The languages that the elements have words for: the folders of their catalogues. */
export const locales = Object.keys(import.meta.glob('../../components/src/i18n/*/browse.ts')).map((path) =>
  path.split('/').at(-2)!,
);

const choice = (name: string, icon: string, items: Record<string, string>) => ({
  name,
  description: name,
  toolbar: {
    icon,
    title: name,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

const nameOf = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** What the toolbar sets, beside Storybook's own choice of a width. */
export const globalTypes: Preview['globalTypes'] = {
  locale: choice('Language', 'globe', Object.fromEntries(locales.map((locale) => [locale, nameOf(locale)]))),
  direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  theme: choice('Theme', 'mirror', { 'light dark': 'As the device', light: 'Light', dark: 'Dark' }),
  network: choice('Network', 'lightning', {
    fast: 'Fast network',
    slow: 'Slow network: two seconds an answer',
    offline: 'No network',
  }),
};

export const initialGlobals = {
  locale: 'en',
  direction: 'ltr',
  theme: 'light dark',
  network: 'fast',
  viewport: { value: undefined, isRotated: false },
};

const width = (pixels: number, name: string) => ({
  name,
  styles: { width: `${pixels}px`, height: '800px' },
});

/** The widths that every screen was drawn for. */
export const viewports = {
  phone: width(320, 'Small phone, 320 px'),
  large: width(390, 'Phone, 390 px'),
  desk: width(1280, 'Desk, 1280 px'),
};

/**
 * The page around a story, as the toolbar has it. Elements read `lang` when they begin, and the network counts
 * for what is read at the start: so a story begins again when one of these changes.
 */
export const asTheToolbarSays: Decorator = (story, { globals }) => {
  const { locale, direction, theme, network } = globals as Record<string, string>;
  setNetwork(network as Network);
  const page = html`<div
    class="story"
    lang=${locale!}
    dir=${direction as 'ltr'}
    style="color-scheme: ${theme}"
  >
    ${story()}
  </div>`;
  return html`${keyed([locale, direction, network].join(), page)}`;
};
