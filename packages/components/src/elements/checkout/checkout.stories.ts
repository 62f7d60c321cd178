import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { cart, hub, ids, nextRun } from '../../../test/examples/orders.js';
import { deep } from '../../../test/mount.js';
import {
  has,
  inTurn,
  late,
  press,
  pressNamed,
  sameHeight,
  sees,
  seesNone,
  waits,
} from '../../../test/seen.js';
import { inLargeText, never, oddNames } from '../../../test/story.js';
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

const placed = pressNamed('Place the order');

/** The last stop: everything at a glance. */
export const Check: Story = {
  play: sees(
    'Order until Tue 18:00',
    'Fenxiang village hub',
    'Wang Guilan',
    '2 × Wildflower honey, 500 g',
    'Cash at the hub',
    'To pay on Thursday',
    'You pay the weight we pick, ¥156.00 at most.',
    'Place the order',
  ),
};

export const Hub: Story = {
  args: { shop: (shop) => (shop.cart = { ...cart, hubId: null, runId: null, run: null }) },
  play: sees('Fenxiang village hub', 'Order until Tue 18:00'),
};

export const Name: Story = { args: { name: '' }, play: inTurn(sees('Next'), has('[name="name"]')) };

/** Several mistakes: a list on top, each a link to its field. */
export const NameWithMistakes: Story = {
  args: { name: '' },
  play: inTurn(
    has('[name="phone"]'),
    ({ canvasElement }) => {
      const phone = deep<HTMLInputElement>(canvasElement, '[name="phone"]');
      phone.value = '138 0717 44';
      phone.dispatchEvent(new Event('input'));
    },
    pressNamed('Next'),
    sees(
      '2 things to mend',
      'Write the name that goes on the parcel.',
      '2 digits are missing. Numbers here have 11.',
    ),
  ),
};

/** The partner's own fields, in the light DOM. */
export const PartnersPayment: Story = {
  args: { inside: html`<p slot="payment">The partner’s own fields stand here.</p>` },
  play: inTurn(press('input[value="partner"]'), sees('The partner’s own fields stand here.')),
};

export const Placed: Story = {
  play: inTurn(placed, sees('We have your order.', '7K2M-9QXD', 'Change until Tue 18:00')),
};

/** The cut-off passed between loading the page and placing the order. */
export const RunClosed: Story = {
  args: { placing: [{ refuse: 'run_closed', current: { run: nextRun, total: cart.total } }] },
  play: inTurn(
    placed,
    sees(
      'The run closed before your order arrived',
      'Take the next run? The price is the same.',
      'Take Sunday',
      'Not now',
    ),
  ),
};

export const TotalChanged: Story = {
  args: {
    placing: [
      { refuse: 'total_changed', current: { run: cart.run, total: { amount: 15_900, currency: 'CNY' } } },
    ],
  },
  play: inTurn(
    placed,
    sees(
      'The total has changed',
      'It was ¥154.00, now it is ¥159.00. Nothing has been ordered yet.',
      'Order for ¥159.00',
    ),
  ),
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
  play: inTurn(
    placed,
    sees(
      'Somebody was faster',
      'Red Fuji apples: 1.5 kg left.',
      'Wildflower honey: none left.',
      'Take what is left',
    ),
  ),
};

/** Goods that come to less than the shop's minimum order value can't be ordered yet: what is missing is said before anybody tries. */
export const BelowTheMinimum: Story = {
  args: {
    shop: (shop) => {
      const missing = { amount: 1200, currency: 'CNY' };
      const message = { type: 'error', code: 'below_minimum_order_value', content: '', missing } as const;
      shop.cart = { ...cart, messages: [message] };
    },
  },
  play: inTurn(sees('¥12.00 more and this order can go.'), seesNone('Place the order')),
};

export const HubTakesNoOrders: Story = {
  args: { placing: [{ refuse: 'hub_unavailable' }] },
  play: inTurn(placed, sees('This hub takes no orders now', 'Choose another hub')),
};

/** The answer was lost: nobody knows yet whether the order arrived. */
export const AnswerLost: Story = {
  args: { placing: ['lose', 'lose', 'lose', 'lose'] },
  play: inTurn(
    placed,
    sees('We don’t know yet whether your order arrived', 'it can’t be ordered twice', 'Try again'),
  ),
};

export const Empty: Story = { args: { basket: false }, play: sees(/empty/i) };

export const Waiting: Story = {
  args: { shop: (shop) => (shop.before = () => new Promise(() => {})) },
  play: inTurn(waits('Loading'), seesNone('longer')),
};

export const Failed: Story = {
  args: { shop: (shop) => (shop.before = () => refusal(503, 'unavailable')) },
  play: sees('We couldn’t load the shop', 'Your basket is safe', 'Try again'),
};

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
  play: sees('Oyuunchimeg-Erdenetuya', 'upper Shennongjia forest villages', 'Place the order'),
};

export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', narrow: true },
  play: sees('Wang Guilan', 'Place the order'),
};

export const French: Story = { args: { lang: 'fr' }, play: sees('Commander avant', 'Wang Guilan') };

/** Put something in, then order it: from the server in this page. */
export const FromTheServer: Story = {
  render: () =>
    inSandbox(html`
      <hamlet-product-list bare limit="2"></hamlet-product-list>
      <hamlet-checkout></hamlet-checkout>
    `),
  play: inTurn(press('.add'), has('hamlet-hub-picker'), sees('Order until')),
};

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: { shop: (shop) => (shop.before = never) },
  play: inTurn(has('.late'), sameHeight('.page', inTurn(late, sees('This is taking longer than usual.')))),
};

export const Offline: Story = {
  args: { shop: (shop) => (shop.before = () => Promise.reject(new TypeError('Failed to fetch'))) },
  play: sees('You are offline', 'Nothing is lost', 'Try again'),
};

/** The network went away while the order was sent, and nothing came back. */
export const OfflineWhilePlacing: Story = {
  args: { placing: ['drop', 'drop', 'drop', 'drop'] },
  play: inTurn(placed, sees('We don’t know yet whether your order arrived', 'Try again')),
};

/** The run closed, and none comes after it. */
export const RunClosedWithoutAnother: Story = {
  args: { placing: [{ refuse: 'run_closed', current: { run: null, total: null } }] },
  play: inTurn(
    placed,
    sees('No other run takes orders for this hub yet. Your basket is kept.', 'Choose another hub'),
  ),
};

/** A refusal of a newer server: said neutrally, the basket is safe. */
export const FromANewerServer: Story = {
  args: { placing: [{ refuse: 'moon_in_the_wrong_house' }] },
  play: inTurn(placed, sees('The order wasn’t placed', 'Your basket is safe.', 'Try again')),
};

/** Two hundred characters, one emoji, and marks that turn what stands after them. */
export const OddNames: Story = {
  args: {
    narrow: true,
    name: oddNames.emoji,
    shop: (shop) => {
      shop.hub = { ...hub, name: oddNames.long };
      shop.cart = {
        ...cart,
        lines: cart.lines.map((line, n) => ({
          ...line,
          name: [oddNames.long, oddNames.emoji, oddNames.turning][n]!,
        })),
      };
    },
  },
  play: sees(oddNames.long, oddNames.emoji, 'Place the order'),
};

/** More things than anybody orders: the list stays readable, the sum stays the server's. */
export const ManyLines: Story = {
  args: {
    shop: (shop) => {
      const [line] = cart.lines as [(typeof cart.lines)[number]];
      const lines = Array.from({ length: 200 }, (_, n) => ({
        ...line,
        offerId: `o${n}`,
        name: `Honey ${n + 1}`,
      }));
      shop.cart = { ...cart, lines };
    },
  },
  play: sees('200 things', 'Honey 200', 'Place the order'),
};

/** A partner gave something else than a basket. */
export const OfTheWrongKind: Story = {
  render: () =>
    html`<hamlet-checkout
      .client=${openOrderShop({ basket: false }).client}
      .cart=${{ id: 7, hubId: ids.hub, run: cart.run, lines: [7] } as never}
      .buyer=${{ name: 'Wang Guilan', phone: '138 0000 4471' }}
    ></hamlet-checkout>`,
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

export const Chinese: Story = { args: { lang: 'zh-CN' }, play: sees('截单时间', '到取货点付现金') };

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Place the order') };

export const LargeText: Story = {
  decorators: [inLargeText],
  play: sees('Order until Tue 18:00', 'Place the order'),
};
