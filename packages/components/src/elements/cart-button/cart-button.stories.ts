import type { Hamlet } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { ids } from '../../../test/examples/orders.js';
import { openHubShop } from '../../../test/hub-shop.js';
import '../cart/cart.define.js';
import '../product-list/product-list.define.js';
import '../provider/provider.define.js';
import './cart-button.define.js';

interface Args {
  count: number | null;
  /** The device whose basket it shows. */
  device: (() => Hamlet) | null;
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const meta: Meta<Args> = {
  title: 'Buying/Cart button',
  component: 'hamlet-cart-button',
  args: { count: 3, device: null },
  argTypes: { device: { table: { disable: true } } },
  render: ({ count, device, lang, dir }) => html`
    <div dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <hamlet-provider .client=${device?.() ?? null} locale=${ifDefined(lang)}>
        <hamlet-cart-button .count=${count}></hamlet-cart-button>
      </hamlet-provider>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Goods: Story = {};

export const Empty: Story = { args: { count: 0 } };

export const Many: Story = { args: { count: 120 } };

export const French: Story = { args: { lang: 'fr' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** What the device knows; the server is asked nothing. */
export const FromTheDevice: Story = { args: { count: null, device: () => openHubShop().client } };

const changing = (how: 'wait' | 'refuse') => () => {
  const shop = openHubShop();
  const rest = shop.before!;
  shop.before = (request) =>
    request.method !== 'GET' && how === 'wait' ? new Promise(() => {}) : rest(request);
  if (how === 'refuse') shop.failing.set('/lines/', 'forbidden');
  const { cart } = shop.client;
  void cart
    .load()
    .then(() => cart.removeLine(ids.eggs))
    .catch(() => {});
  return shop.client;
};

export const Saving: Story = { args: { count: null, device: changing('wait') } };

export const NotSaved: Story = { args: { count: null, device: changing('refuse') } };

/** Beside the shelves and the basket, on the server in this page. */
export const InAShop: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-cart-button></hamlet-cart-button>
      <hamlet-product-list bare limit="4"></hamlet-product-list>
      <hamlet-cart></hamlet-cart>
    `),
};
