import { createHamlet, type Hamlet } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { manyGoods } from '../../../test/goods.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { deviceKnows } from '../../../test/kept.js';
import { has, inTurn, sees } from '../../../test/seen.js';
import { deepAll, words } from '../../../test/mount.js';
import { problem, serve } from '../../../test/shop.js';
import type { ProductListElement } from './product-list.js';
import './product-list.define.js';

const client = (shop: Parameters<typeof serve>[0]): Hamlet =>
  createHamlet({
    baseUrl: 'https://shop.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch: serve(shop),
  });

const meta: Meta<ProductListElement> = {
  title: 'Buying/Product list',
  component: 'hamlet-product-list',
  render: (args) =>
    html`<hamlet-product-list
      .client=${args.client}
      .products=${args.products ?? null}
    ></hamlet-product-list>`,
};
export default meta;

type Story = StoryObj<ProductListElement>;

/** Waits until the server in the page has answered and the first card has its name. */
const opened: Story['play'] = async ({ canvasElement }) =>
  waitFor(
    () => {
      if (!deepAll(canvasElement, '.name').length) throw new Error(`No card yet: ${words(canvasElement)}`);
    },
    { timeout: 45_000 },
  );

/** The whole shop, from the server in this page: search it, look through the shelves, put something in the basket. */
export const Shop: Story = {
  render: () => inSandbox(html`<hamlet-product-list></hamlet-product-list>`),
  play: opened,
};

export const French: Story = {
  render: () => inSandbox(html`<hamlet-product-list></hamlet-product-list>`, { locale: 'fr' }),
  play: opened,
};

export const RightToLeft: Story = {
  render: () => inSandbox(html`<hamlet-product-list></hamlet-product-list>`, { dir: 'rtl' }),
  play: opened,
};

/** At a phone's narrowest the cards lie sideways. */
export const Narrow: Story = {
  render: () =>
    inSandbox(html`<div class="story-narrow"><hamlet-product-list limit="6"></hamlet-product-list></div>`),
  play: opened,
};

export const GivenProducts: Story = { args: { products: manyGoods(12) } };

export const Waiting: Story = {
  args: { client: client({ products: [], before: () => new Promise(() => {}) }) },
};

export const NothingFound: Story = {
  render: () =>
    html`<hamlet-product-list query="caviar" .client=${client({ products: [] })}></hamlet-product-list>`,
};

export const Failed: Story = {
  args: { client: client({ products: [], before: () => problem(403, 'forbidden') }) },
};

export const Offline: Story = {
  args: { client: client({ products: [], before: () => Promise.reject(new TypeError('Failed to fetch')) }) },
};

/** Without a signal the shelf that was read before is there, and says as of when. */
export const FromTheDevice: Story = {
  render: () => {
    const answers = deviceKnows({ '/products': { data: manyGoods(6), next: null } });
    const shop = openHubShop({ basket: false, answers });
    shop.failing.set('GET', 'drop');
    return html`<hamlet-product-list bare .client=${shop.client}></hamlet-product-list>`;
  },
  play: inTurn(has('li hamlet-product-card', 6), sees(/As of \d+:\d+, no signal/)),
};

/** The page lacks a provider: the element says so calmly after three seconds, and the console says how to repair it. */
export const WithoutAProvider: Story = {};
