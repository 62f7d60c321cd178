import type { Hamlet } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { ids } from '../../../test/examples/orders.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { has, inTurn, named, press, sees } from '../../../test/seen.js';
import { inLargeText, noNetwork } from '../../../test/story.js';
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

export const Goods: Story = { play: inTurn(sees('Basket', '3'), named('button', 'Basket: 3 things in it')) };

export const Empty: Story = { args: { count: 0 }, play: named('button', 'Basket: empty') };

export const Many: Story = { args: { count: 120 }, play: sees('120') };

/** More than any basket holds: the number stays whole, and beside its word. */
export const TenThousand: Story = { args: { count: 10_000 }, play: sees('10,000') };

export const French: Story = { args: { lang: 'fr' }, play: sees('Panier', '3') };

export const Chinese: Story = { globals: { locale: 'zh-CN' }, play: sees('篮子', '3') };

export const RightToLeft: Story = { args: { dir: 'rtl' }, play: sees('Basket', '3') };

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Basket', '3') };

export const LargeText: Story = { decorators: [inLargeText], play: sees('Basket', '3') };

/** What the device knows; the server is asked nothing. */
export const FromTheDevice: Story = {
  args: { count: null, device: () => openHubShop().client },
  play: named('button', 'Basket: 3 things in it'),
};

/** Nothing is known yet: the button has its place and its word, and says nothing of the basket. */
export const Waiting: Story = { args: { count: null }, play: sees('Basket') };

/** The network is gone: what the device knows stays. */
export const Offline: Story = {
  args: {
    count: null,
    device: () => {
      const shop = openHubShop();
      shop.before = noNetwork;
      return shop.client;
    },
  },
  play: named('button', 'Basket: 3 things in it'),
};

/** A partner's own basket of the wrong kind counts as nothing. */
export const WrongCount: Story = {
  args: { count: 'three' as never },
  play: named('button', 'Basket: empty'),
};

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

export const Saving: Story = {
  args: { count: null, device: changing('wait') },
  play: inTurn(has('.saving'), named('button', /, saving/)),
};

export const NotSaved: Story = {
  args: { count: null, device: changing('refuse') },
  play: inTurn(has('.bad'), named('button', /the last change wasn’t saved/)),
};

/** Beside the shelves and the basket, on the server in this page. */
export const InAShop: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-cart-button></hamlet-cart-button>
      <hamlet-product-list bare limit="4"></hamlet-product-list>
      <hamlet-cart></hamlet-cart>
    `),
  play: inTurn(sees('Add'), press('.add'), sees('Basket 1')),
};
