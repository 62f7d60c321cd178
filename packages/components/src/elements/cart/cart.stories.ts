import type { Cart, CartLine } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { cart, orderedAt } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { has, inTurn, late, press, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { huge, inLargeText, oddNames } from '../../../test/story.js';
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
  /** When pictures are fetched: `auto`, `always`, `ask`. */
  pictures: string;
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
  args: { cart: pictured, later: 0, narrow: false, pictures: 'auto', shop: null, inside: nothing },
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
        pictures=${args.pictures}
      >
        <hamlet-cart .cart=${args.shop ? null : args.cart}>${args.inside}</hamlet-cart>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The shop, the hubs and the basket together, on the server in this page. */
export const Shop: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-product-list limit="6"></hamlet-product-list>
      <hamlet-hub-picker></hamlet-hub-picker>
      <hamlet-cart></hamlet-cart>
    `),
  play: inTurn(press('.add'), sees('Your basket', 'Go to checkout')),
};

export const Full: Story = {
  play: sees(
    'Your basket',
    'Wildflower honey',
    '¥96.00',
    'about 2 kg',
    'Order until Tue 18:00',
    'Collect Thu from 14:00',
    'Total, about ¥154.00',
    'You never pay more than ¥156.00.',
    'Go to checkout',
  ),
};

export const French: Story = {
  args: { lang: 'fr' },
  play: sees('Votre panier', '96,00 ¥', 'Commander avant'),
};

export const RightToLeft: Story = {
  args: { dir: 'rtl' },
  play: sees('Your basket', '¥96.00', 'Go to checkout'),
};

export const Narrow: Story = {
  args: { narrow: true },
  play: sees('Order until Tue 18:00', 'Go to checkout'),
};

export const NoHubYet: Story = {
  args: { cart: { ...pictured, hubId: null, runId: null, run: null } },
  play: sees('Where will you collect?', 'Choose a hub'),
};

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
  play: sees('3 can still be had.', 'Take 3', 'Was ¥34.00', 'Sold out', 'No longer offered'),
};

export const RunClosed: Story = {
  args: { later: 25 * 60 },
  play: inTurn(sees('The run has closed', 'Your basket is safe.', 'Choose a run'), seesNone('Order until')),
};

export const HubUnavailable: Story = {
  args: { cart: { ...pictured, messages: [{ type: 'error', code: 'hub_unavailable', content: '' }] } },
  play: sees('This hub can’t take the order any more', 'Your basket is safe. Choose another hub.'),
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
  play: sees('¥12.00 more and this order can go.'),
};

/** What a newer server says, in neutral words for its severity. */
export const NeedsMore: Story = {
  args: {
    cart: {
      ...pictured,
      messages: [{ type: 'error', code: 'new', severity: 'requires_buyer_input', content: '' }],
    },
  },
  play: sees('Something is missing before you can order'),
};

export const CannotBeOrdered: Story = {
  args: {
    cart: { ...pictured, messages: [{ type: 'error', code: 'new', severity: 'unrecoverable', content: '' }] },
  },
  play: sees('This basket can’t be ordered'),
};

/** Taken out, with the way back in its place. */
export const Removed: Story = {
  args: { shop: openHubShop },
  play: inTurn(press('.remove'), sees('removed', 'Undo')),
};

export const Saving: Story = {
  args: {
    shop: () => {
      const shop = openHubShop();
      const answer = shop.before!;
      shop.before = (request) => (request.method === 'GET' ? answer(request) : new Promise(() => {}));
      return shop;
    },
  },
  play: inTurn(press('.more'), sees('Saving')),
};

const failing = (part: string, code: string) => () => {
  const shop = openHubShop();
  shop.failing.set(part, code);
  return shop;
};

export const NotSaved: Story = {
  args: { shop: failing('PUT', 'forbidden') },
  play: inTurn(press('.more'), sees('That wasn’t saved', 'Your basket is safe. Please try again.')),
};

export const Failed: Story = {
  args: { shop: failing('GET /carts', 'forbidden') },
  play: sees('We couldn’t load your basket', 'Your basket is safe', 'Try again'),
};

export const Offline: Story = {
  args: { shop: failing('GET /carts', 'drop') },
  play: sees('You are offline', 'Nothing is lost', 'Try again'),
};

export const Empty: Story = {
  args: { shop: () => openHubShop({ basket: false }) },
  play: sees('Your basket is empty', 'What you add waits here'),
};

/** A partner's own way on. */
export const EmptyWithALink: Story = {
  args: {
    shop: () => openHubShop({ basket: false }),
    inside: html`<a slot="empty" href="#shelves">To the market page</a>`,
  },
  play: sees('Your basket is empty', 'To the market page'),
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
  play: sees('Donaudampfschifffahrtsgesellschaftskapitänshonig', 'tied with straw', 'Go to checkout'),
};

const waiting = () => {
  const shop = openHubShop();
  shop.before = () => new Promise(() => {});
  return shop;
};

export const Waiting: Story = {
  args: { shop: waiting },
  play: inTurn(waits('Loading'), seesNone('longer')),
};

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: { shop: waiting },
  play: inTurn(has('.late'), sameHeight('.cart', inTurn(late, sees('This is taking longer than usual.')))),
};

const withHoney = (own: Partial<CartLine>): Partial<Args> => ({
  cart: { ...pictured, lines: [{ ...honey, ...own }, apples] },
});

export const WithoutAPicture: Story = {
  args: withHoney({ image: null }),
  play: inTurn(has('.slate', 1), sees('500 g')),
};

export const PictureFailed: Story = {
  args: withHoney({ image: image('none.svg') }),
  play: inTurn(has('.slate', 1), sees('500 g')),
};

/** Forty megabytes for a stamp of 72 px: the slate stands in its place. */
export const PictureHuge: Story = {
  args: withHoney({ image: { ...image('honey.svg'), ...huge } }),
  play: inTurn(has('.slate', 1), sees('500 g')),
};

/** On a link that saves data no line fetches a picture. */
export const SavesData: Story = {
  args: { pictures: 'ask' },
  play: inTurn(has('.slate', 3), has('img', 0), sees('Wildflower honey', '500 g')),
};

/** Two hundred characters, one emoji, and marks that turn what stands after them. */
export const OddNames: Story = {
  args: {
    cart: {
      ...pictured,
      lines: [
        { ...honey, name: oddNames.long },
        { ...apples, name: oddNames.emoji },
        { ...eggs, name: oddNames.turning },
      ],
    },
    narrow: true,
  },
  play: sees(oddNames.long, oddNames.emoji, '¥36.00', 'Go to checkout'),
};

/** As many as a basket of the shop can hold, and more. */
export const ManyLines: Story = {
  args: {
    cart: {
      ...pictured,
      lines: Array.from({ length: 200 }, (_, n) => ({
        ...eggs,
        offerId: `eggs-${n}`,
        name: `Eggs of farm ${n + 1}`,
      })),
    },
  },
  play: sees('Eggs of farm 1', 'Eggs of farm 200', 'Go to checkout'),
};

/** A partner gave something else than a basket. */
export const OfTheWrongKind: Story = {
  args: { cart: { id: 7, status: 'open', lines: 'none' } as never },
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

export const Chinese: Story = { args: { lang: 'zh-CN' }, play: sees('您的篮子', '¥96.00', '去下单') };

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Your basket', 'Go to checkout') };

export const LargeText: Story = {
  decorators: [inLargeText],
  play: sees('Order until Tue 18:00', 'Go to checkout'),
};
