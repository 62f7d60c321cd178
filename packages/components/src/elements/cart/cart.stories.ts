import type { Cart, CartLine } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { cart, orderedAt } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { deepAll, until } from '../../../test/mount.js';
import '../hub-picker/hub-picker.define.js';
import '../product-list/product-list.define.js';
import '../provider/provider.define.js';
import './cart.define.js';

interface Args {
  /** The basket to show, in place of a shop's. */
  cart: Cart | null;
  /** Minutes after Monday 17:10. */
  later: number;
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  narrow: boolean;
  /** A shop that answers, in place of a given basket. */
  shop: (() => HubShop) | null;
  inside: TemplateResult | typeof nothing;
}

const image = (url: string) => ({
  url,
  width: 640,
  height: 480,
  bytes: 2000,
  alt: '',
  license: null,
  attribution: null,
});
const pictures = ['honey.svg', 'apples.svg', 'eggs.svg'];
const pictured: Cart = {
  ...cart,
  lines: cart.lines.map((line, n) => ({ ...line, image: image(pictures[n]!) })),
};
const [honey, apples, eggs] = pictured.lines as [CartLine, CartLine, CartLine];

const meta: Meta<Args> = {
  title: 'Buying/Basket',
  component: 'hamlet-cart',
  args: { cart: pictured, later: 0, narrow: false, shop: null, inside: nothing },
  argTypes: { shop: { table: { disable: true } }, inside: { table: { disable: true } } },
  render: (args) => {
    const clock = () => Date.parse(orderedAt) + args.later * 60_000;
    const pictureBase = new URL('pictures/', document.baseURI).href;
    return html`<div
      dir=${ifDefined(args.dir)}
      lang=${ifDefined(args.lang)}
      class=${args.narrow ? 'story-narrow' : ''}
    >
      <hamlet-provider
        .clock=${clock}
        .client=${args.shop?.().client ?? null}
        locale=${ifDefined(args.lang)}
        picture-base=${pictureBase}
      >
        <hamlet-cart .cart=${args.shop ? null : args.cart}>${args.inside}</hamlet-cart>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const press =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const find = () => deepAll(canvasElement, selector)[0] as HTMLElement | undefined;
    (await until(find, selector)).click();
  };

/** The shop, the hubs and the basket together, on the server in this page. */
export const Shop: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-product-list limit="6"></hamlet-product-list>
      <hamlet-hub-picker></hamlet-hub-picker>
      <hamlet-cart></hamlet-cart>
    `),
};

export const Full: Story = {};

export const French: Story = { args: { lang: 'fr' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const Narrow: Story = { args: { narrow: true } };

export const NoHubYet: Story = { args: { cart: { ...pictured, hubId: null, runId: null, run: null } } };

/** A price has risen, one thing is short, one is sold out, one is no longer offered. */
export const Changed: Story = {
  args: {
    cart: {
      ...pictured,
      lines: [
        { ...honey, quantity: 5, availability: { available: true, status: 'in_stock', stock: 3 } },
        { ...eggs, priceWhenAdded: { amount: 3400, currency: 'CNY' } },
        { ...apples, availability: { available: false, status: 'out_of_stock', stock: 0 } },
        {
          ...eggs,
          offerId: `${eggs.offerId.slice(0, -1)}f`,
          name: 'Duck eggs',
          availability: { available: false, status: 'discontinued', stock: 0 },
        },
      ],
    },
  },
};

export const RunClosed: Story = { args: { later: 25 * 60 } };

export const HubUnavailable: Story = {
  args: { cart: { ...pictured, messages: [{ type: 'error', code: 'hub_unavailable', content: '' }] } },
};

/** The goods come to less than the shop's minimum order value. */
export const BelowTheMinimum: Story = {
  args: {
    cart: {
      ...pictured,
      messages: [
        {
          type: 'error',
          code: 'below_minimum_order_value',
          severity: 'requires_buyer_input',
          missing: { amount: 1200, currency: 'CNY' },
          content: '',
        },
      ],
    },
  },
};

/** What a newer server says, in neutral words for its severity. */
export const NeedsMore: Story = {
  args: {
    cart: {
      ...pictured,
      messages: [{ type: 'error', code: 'new', severity: 'requires_buyer_input', content: '' }],
    },
  },
};

export const CannotBeOrdered: Story = {
  args: {
    cart: { ...pictured, messages: [{ type: 'error', code: 'new', severity: 'unrecoverable', content: '' }] },
  },
};

/** Taken out, with the way back in its place. */
export const Removed: Story = { args: { shop: openHubShop }, play: press('.remove') };

export const Saving: Story = {
  args: {
    shop: () => {
      const shop = openHubShop();
      const answer = shop.before!;
      shop.before = (request) => (request.method === 'GET' ? answer(request) : new Promise(() => {}));
      return shop;
    },
  },
  play: press('.more'),
};

const failing = (part: string, code: string) => () => {
  const shop = openHubShop();
  shop.failing.set(part, code);
  return shop;
};

export const NotSaved: Story = { args: { shop: failing('PUT', 'forbidden') }, play: press('.more') };

export const Failed: Story = { args: { shop: failing('GET /carts', 'forbidden') } };

export const Offline: Story = { args: { shop: failing('GET /carts', 'drop') } };

export const Empty: Story = { args: { shop: () => openHubShop({ basket: false }) } };

/** A partner's own way on. */
export const EmptyWithALink: Story = {
  args: {
    shop: () => openHubShop({ basket: false }),
    inside: html`<a slot="empty" href="#shelves">To the market page</a>`,
  },
};

export const LongWords: Story = {
  args: {
    cart: {
      ...pictured,
      lines: [
        {
          ...honey,
          name: 'Donaudampfschifffahrtsgesellschaftskapitänshonig vom alten Flusshafen',
          label: 'A large jar with a wooden lid, tied with straw',
        },
        apples,
      ],
    },
  },
};
