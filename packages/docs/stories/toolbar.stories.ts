import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inSandbox } from './sandbox.js';
import { slowness } from './network.js';

/** One small shelf from the server in the page, under each setting of the toolbar. */
const meta: Meta = {
  title: 'Looks/Toolbar',
  tags: ['!autodocs'],
  render: () => inSandbox(html`<hamlet-product-list bare limit="2"></hamlet-product-list>`),
};
export default meta;

/** Everything that can be read in a place and in the shadow roots inside it. */
function textIn(place: Node): string {
  if (place instanceof Text) return place.data;
  const root = place instanceof Element ? place.shadowRoot : null;
  return [...(root ? [root] : []), ...place.childNodes].map(textIn).join(' ');
}

const shows = (place: HTMLElement, words: RegExp) =>
  waitFor(() => expect(textIn(place)).toMatch(words), { timeout: 45_000 });

const styleOf = (place: HTMLElement) => getComputedStyle(place.querySelector('hamlet-product-list')!);

export const Standard: StoryObj = {
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /\bAdd\b/);
    await expect(styleOf(canvasElement).direction).toBe('ltr');
  },
};

export const French: StoryObj = {
  globals: { locale: 'fr' },
  play: ({ canvasElement }) => shows(canvasElement, /\bAjouter\b/),
};

export const RightToLeft: StoryObj = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /\bAdd\b/);
    await expect(styleOf(canvasElement).direction).toBe('rtl');
  },
};

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /\bAdd\b/);
    await expect(styleOf(canvasElement).colorScheme).toBe('dark');
  },
};

export const SmallPhone: StoryObj = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /\bAdd\b/);
    await expect(innerWidth).toBe(320);
    await expect(document.documentElement.scrollWidth).toBe(320);
  },
};

export const SlowNetwork: StoryObj = {
  globals: { network: 'slow' },
  play: async ({ canvasElement }) => {
    const find = () => canvasElement.querySelector('hamlet-product-list');
    await waitFor(() => expect(find()).not.toBeNull(), { timeout: 45_000 });
    const from = performance.now();
    await expect(textIn(canvasElement)).not.toMatch(/\bAdd\b/);
    await shows(canvasElement, /\bAdd\b/);
    await expect(performance.now() - from).toBeGreaterThan(slowness / 2);
  },
};

export const NoNetwork: StoryObj = {
  globals: { network: 'offline' },
  play: ({ canvasElement }) => shows(canvasElement, /Try again/),
};
