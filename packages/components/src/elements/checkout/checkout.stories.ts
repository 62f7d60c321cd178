import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { cart, hub, ids, nextRun } from '../../../test/examples/orders.js';
import { deepAll, until } from '../../../test/mount.js';
import { openOrderShop, refusal, type OrderShop, type Placing } from '../../../test/order-shop.js';
import './checkout.define.js';
import '../product-list/product-list.define.js';

interface Args {
  /** Changes the shop before the story begins. */
  shop: (shop: OrderShop) => void;
  basket: boolean;
  name: string;
  placing: Placing[];
  dir?: 'ltr' | 'rtl';
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  inside: TemplateResult | typeof nothing;
  narrow: boolean;
}

const meta: Meta<Args> = {
  title: 'Buying/Checkout',
  component: 'hamlet-checkout',
  args: {
    shop: () => {},
    basket: true,
    name: 'Wang Guilan',
    placing: [],
    inside: nothing,
    narrow: false,
  },
  argTypes: { shop: { table: { disable: true } }, inside: { table: { disable: true } } },
  render: ({ shop: change, basket, name, placing, dir, lang, inside, narrow }) => {
    const shop = openOrderShop({ basket });
    shop.placing = [...placing];
    change(shop);
    return html`<div dir=${ifDefined(dir)} lang=${ifDefined(lang)} class=${narrow ? 'story-narrow' : ''}>
      <hamlet-checkout
        cart-href="#basket"
        .client=${shop.client}
        .buyer=${{ name, ...(name && { phone: '138 0000 4471' }) }}
        >${inside}</hamlet-checkout
      >
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const press = (text: string): NonNullable<Story['play']> => {
  return async ({ canvasElement }) => {
    const find = () => deepAll(canvasElement, 'button').find((one) => one.textContent?.trim() === text);
    ((await until(find, `“${text}”`)) as HTMLElement).click();
  };
};
const placed = press('Place the order');

/** The last stop: everything at a glance. */
export const Check: Story = {};

export const Hub: Story = {
  args: { shop: (shop) => (shop.cart = { ...cart, hubId: null, runId: null, run: null }) },
};

export const Name: Story = { args: { name: '' } };

/** Several mistakes: a list on top, each a link to its field. */
export const NameWithMistakes: Story = {
  args: { name: '' },
  play: async (context) => {
    const phone = (await until(
      () => deepAll(context.canvasElement, '[name="phone"]')[0],
      'the phone',
    )) as HTMLInputElement;
    phone.value = '138 0717 44';
    phone.dispatchEvent(new Event('input'));
    await press('Next')(context);
  },
};

/** The partner's own fields, in the light DOM. */
export const PartnersPayment: Story = {
  args: { inside: html`<p slot="payment">The partner’s own fields stand here.</p>` },
  play: async ({ canvasElement }) => {
    (
      (await until(() => deepAll(canvasElement, 'input[value="partner"]')[0], 'the choice')) as HTMLElement
    ).click();
  },
};

export const Placed: Story = { play: placed };

/** The cut-off passed between loading the page and placing the order. */
export const RunClosed: Story = {
  args: { placing: [{ refuse: 'run_closed', current: { run: nextRun, total: cart.total } }] },
  play: placed,
};

export const TotalChanged: Story = {
  args: {
    placing: [
      { refuse: 'total_changed', current: { run: cart.run, total: { amount: 15_900, currency: 'CNY' } } },
    ],
  },
  play: placed,
};

export const StockShort: Story = {
  args: {
    placing: [
      {
        refuse: 'out_of_stock',
        current: {
          run: cart.run,
          total: null,
          lines: [
            { offerId: ids.apples, price: cart.total, stock: 1500 },
            { offerId: ids.honey, price: cart.total, stock: 0 },
          ],
        },
      },
    ],
  },
  play: placed,
};

/** A price fell, and the goods come to less than the shop's minimum order value. */
export const BelowTheMinimum: Story = {
  args: {
    placing: [{ refuse: 'below_minimum_order_value' }],
    shop: (shop) => {
      const missing = { amount: 1200, currency: 'CNY' };
      const message = { type: 'error', code: 'below_minimum_order_value', content: '', missing } as const;
      shop.cart = { ...cart, messages: [message] };
    },
  },
};

export const HubTakesNoOrders: Story = { args: { placing: [{ refuse: 'hub_unavailable' }] }, play: placed };

/** The answer was lost: nobody knows yet whether the order arrived. */
export const AnswerLost: Story = { args: { placing: ['lose', 'lose', 'lose', 'lose'] }, play: placed };

export const Empty: Story = { args: { basket: false } };

export const Waiting: Story = { args: { shop: (shop) => (shop.before = () => new Promise(() => {})) } };

export const Failed: Story = { args: { shop: (shop) => (shop.before = () => refusal(503, 'unavailable')) } };

export const LongWords: Story = {
  args: {
    narrow: true,
    name: 'Oyuunchimeg-Erdenetuya Batmönkhiin Altantsetseg',
    shop: (shop) => {
      shop.hub = {
        ...hub,
        name: 'Distribution centre of the upper Shennongjia forest villages',
        landmark: 'Behind the mill, opposite the co-operative’s cold store, second door',
      };
    },
  },
};

export const RightToLeft: Story = { args: { dir: 'rtl', lang: 'ar', narrow: true } };

export const French: Story = { args: { lang: 'fr' } };

/** Put something in, then order it: from the server in this page. */
export const FromTheServer: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-product-list bare limit="2"></hamlet-product-list>
      <hamlet-checkout></hamlet-checkout>
    `),
};
