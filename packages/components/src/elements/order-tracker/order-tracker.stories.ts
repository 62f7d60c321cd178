import type { Order } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { ids, order, orderAt, readyOrder, run } from '../../../test/examples/orders.js';
import { has, inTurn, late, pressNamed, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { inLargeText, never, oddNames } from '../../../test/story.js';
import { deviceKnows } from '../../../test/kept.js';
import { openOrderShop, refusal } from '../../../test/order-shop.js';
import { keptPasses } from './kept-passes.js';
import './order-tracker.define.js';

interface Args {
  order: Order;
  dir?: 'ltr' | 'rtl';
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  narrow: boolean;
}

const meta: Meta<Args> = {
  title: 'Buying/Order tracker',
  component: 'hamlet-order-tracker',
  args: { order, narrow: false },
  // The example's clock, so that the days of the week stay.
  render: ({ order, dir, lang, narrow }) =>
    html`<div dir=${ifDefined(dir)} lang=${ifDefined(lang)} class=${narrow ? 'story-narrow' : ''}>
      <hamlet-order-tracker .order=${order} .client=${openOrderShop().client}></hamlet-order-tracker>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Ordered: Story = {
  play: sees(
    'We have your order',
    '7K2M-9QXD',
    'Change until Tue 18:00',
    'Collect Thu from 14:00',
    'Cash at the hub',
    '¥154.00',
  ),
};

export const Packing: Story = {
  args: { order: orderAt('packing') },
  play: sees('Your order is being packed', 'Soon it is on the road.'),
};

export const OnTheRoad: Story = {
  args: { order: orderAt('in_transit') },
  play: sees('On the road to your hub', 'You get a pick-up code when it is there.'),
};

export const Delayed: Story = {
  args: { order: orderAt('in_transit', { run: { ...run, status: 'delayed' } }) },
  play: sees('On the road since 9:20', 'Later than planned', 'It comes later than planned.'),
};

/** The pick-up pass: the buyer's half of the tally. */
export const Ready: Story = {
  args: { order: readyOrder },
  play: inTurn(
    sees(
      'Ready to collect',
      'Your pick-up code',
      '417052',
      'Wang Guilan',
      'Fenxiang village hub',
      'Pay in cash',
      'Tue 1 Dec 19:00',
    ),
    has('svg.qr'),
  ),
};

const [parcel] = readyOrder.parcels as [Order['parcels'][number]];
const second = { ...parcel, id: ids.eggs, pickupCode: '000318', shelf: 'B 4' };

export const ReadyInTwoParcels: Story = {
  args: { order: { ...readyOrder, parcels: [parcel, second] } },
  play: sees('2 parcels', '417052', '000318', 'Shelf B 4'),
};

export const OneParcelOnTheRoad: Story = {
  args: {
    order: {
      ...readyOrder,
      parcels: [parcel, { ...second, state: 'in_transit', pickupCode: null, shelf: null }],
    },
  },
  play: sees('1 of 2 parcels', '417052'),
};

/** A phone that has a sheet for sharing; others send a text message. */
export const ReadyToShare: Story = {
  render: () =>
    html`<hamlet-order-tracker
      .order=${readyOrder}
      .share=${() => Promise.resolve()}
    ></hamlet-order-tracker>`,
  play: sees('Send someone', '417052'),
};

/** The page was opened again without a network: the device knows the pass, but not the name. */
export const ReadyWithoutNetwork: Story = {
  loaders: [
    async () => {
      const shop = await ordered();
      shop.orders.set(ids.order, readyOrder);
      const passes = keptPasses(shop.client.kept('passes'), () => shop.client.now());
      passes.learn(readyOrder, shop.client.now());
      shop.before = () => Promise.reject(new TypeError('Failed to fetch'));
      return { shop };
    },
  ],
  render: (_, { loaded }) =>
    html`<hamlet-order-tracker .client=${loaded['shop'].client}></hamlet-order-tracker>`,
  play: inTurn(sees('Ready to collect', '417052', 'As of'), seesNone('Wang Guilan')),
};

/** The order was read before: without a network all of it is there, its pass with it, as of then. */
export const ReadyFromTheDevice: Story = {
  loaders: [
    async () => {
      const shop = openOrderShop({
        basket: false,
        answers: deviceKnows({ '/orders/{orderId}': readyOrder }),
      });
      const refs = [{ id: ids.order, token: 'A'.repeat(43), number: readyOrder.number, placedAt: null }];
      Object.defineProperty(shop.client.cart, 'orders', { get: () => refs });
      shop.before = () => Promise.reject(new TypeError('Failed to fetch'));
      const read = shop.client.orders.get;
      shop.client.cart.readOrder = (id, options) => read(id, { ...options, token: refs[0]!.token });
      return { shop };
    },
  ],
  render: (_, { loaded }) =>
    html`<hamlet-order-tracker
      .client=${loaded['shop'].client}
      order-id=${ids.order}
    ></hamlet-order-tracker>`,
  play: sees('Ready to collect', '417052', 'Wang Guilan', 'As of'),
};

export const ReadyForANeighbour: Story = {
  args: { order: { ...readyOrder, collector: { name: 'Li Jun', relation: 'next door' } } },
  play: sees('Li Jun collects', '417052'),
};

export const ReadyPaidToThePartner: Story = {
  args: { order: { ...readyOrder, payment: { method: 'partner', state: 'paid' } } },
  play: inTurn(sees('Payment', 'Paid'), seesNone('Pay in cash')),
};

export const Collected: Story = {
  args: { order: orderAt('collected') },
  play: inTurn(sees('Collected', 'Thank you, and enjoy it.'), seesNone('417052')),
};

export const Cancelled: Story = {
  args: {
    order: {
      ...orderAt('cancelled'),
      timeline: [
        ...order.timeline,
        {
          id: ids.parcel,
          type: 'order.cancelled',
          at: '2026-11-24T11:00:00.000Z',
          state: 'cancelled',
          reason: 'The road over the pass is under snow.',
        },
      ],
      payment: { method: 'cash_at_hub', state: 'void' },
    },
  },
  play: sees('This order is cancelled', 'The road over the pass is under snow.', 'Nothing to pay'),
};

/** A state that is newer than this page. */
export const StateOfTheFuture: Story = {
  args: { order: orderAt('in_customs') },
  play: sees('Your order is in the shop’s hands', 'It stands at “in customs”.'),
};

export const RightToLeft: Story = {
  args: { order: readyOrder, dir: 'rtl', lang: 'ar', narrow: true },
  play: inTurn(has('svg.qr'), sees('417052', 'Fenxiang village hub')),
};

export const LongWords: Story = {
  args: {
    narrow: true,
    lang: 'fr',
    order: {
      ...readyOrder,
      buyer: { name: 'Oyuunchimeg-Erdenetuya Batmönkhiin', phone: null },
      hub: { ...order.hub, name: 'Centre de distribution des villages de la haute forêt de Shennongjia' },
    },
  },
  play: sees('Oyuunchimeg-Erdenetuya', 'haute forêt de Shennongjia', '417052'),
};

async function ordered() {
  const shop = openOrderShop();
  const seen = { total: order.total, runId: ids.run };
  await shop.client.cart.load();
  await shop.client.cart.place({ buyer: { name: 'Wang Guilan' }, payment: { method: 'cash_at_hub' }, seen });
  return shop;
}

/** Cancelling takes two presses: it can't be undone. */
export const AsksBeforeCancelling: Story = {
  loaders: [async () => ({ shop: await ordered() })],
  render: (_, { loaded }) =>
    html`<hamlet-order-tracker .client=${loaded['shop'].client}></hamlet-order-tracker>`,
  play: inTurn(
    pressNamed('Cancel this order'),
    sees('Cancel this order?', 'This can’t be undone.', 'Keep it'),
  ),
};

/** The run closed before the answer: it says why. */
export const TooLateToCancel: Story = {
  ...AsksBeforeCancelling,
  play: async (context) => {
    context.loaded['shop'].before = ({ url }: Request) =>
      url.includes('/cancel') ? refusal(422, 'not_cancellable') : undefined;
    await inTurn(pressNamed('Cancel this order'), pressNamed('Yes, cancel it'))(context);
    await sees('Too late to cancel', 'Speak to your hub.')(context);
  },
};

/** The network is gone: what was known stays. */
export const Offline: Story = {
  ...AsksBeforeCancelling,
  play: async (context) => {
    await has('.trip')(context);
    context.loaded['shop'].before = () => Promise.reject(new TypeError('Failed to fetch'));
    await pressNamed('Look again')(context);
    await sees('We couldn’t look again just now. This is what we know.', 'We have your order')(context);
  },
};

export const NotFound: Story = {
  render: () =>
    html`<hamlet-order-tracker
      order-id=${ids.honey}
      .client=${openOrderShop().client}
    ></hamlet-order-tracker>`,
  play: sees('We can’t find this order here', 'Your hub can find it by its number.'),
};

export const NoOrders: Story = {
  render: () => html`<hamlet-order-tracker .client=${openOrderShop().client}></hamlet-order-tracker>`,
  play: sees('No orders yet', 'When you order, you can see here how it travels.'),
};

/** The newest order of this device, from the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-order-tracker></hamlet-order-tracker>`),
  play: sees('No orders yet'),
};

const orderOf = (before: () => Promise<Response> | Response): Story => ({
  loaders: [
    async () => {
      const shop = await ordered();
      shop.before = before;
      return { shop };
    },
  ],
  render: (_, { loaded }) =>
    html`<hamlet-order-tracker .client=${loaded['shop'].client}></hamlet-order-tracker>`,
});

export const Waiting: Story = { ...orderOf(never), play: inTurn(waits('Loading'), seesNone('longer')) };

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  ...orderOf(never),
  play: inTurn(has('.late'), sameHeight('section', inTurn(late, sees('This is taking longer than usual.')))),
};

export const Failed: Story = {
  ...orderOf(() => refusal(403, 'forbidden')),
  play: sees('We couldn’t look up your order', 'It is safe with the shop.', 'Try again'),
};

const state = (order: Order): Partial<Args> => ({ order });

export const Locked: Story = {
  args: state(orderAt('locked')),
  play: sees('The run is closed, your order is in it', 'Now it is picked and packed.'),
};

export const Completed: Story = {
  args: state(orderAt('completed')),
  play: sees('Collected', 'Thank you, and enjoy it.'),
};

export const Adjusted: Story = {
  args: state(orderAt('adjusted')),
  play: sees('Something in your order has changed', 'Ask at your hub what it means for you.'),
};

export const Unclaimed: Story = {
  args: state(orderAt('unclaimed')),
  play: sees('Not collected in time', 'Ask at your hub whether it is still there.'),
};

export const Returning: Story = { args: state(orderAt('returning')), play: sees('On its way back') };

export const Returned: Story = { args: state(orderAt('returned')), play: sees('Gone back to the shop') };

export const Disputed: Story = { args: state(orderAt('disputed')), play: sees('We are looking into it') };

export const Refunded: Story = { args: state(orderAt('refunded')), play: sees('Your money was paid back') };

/** Nobody knows yet whether the money arrived: never pay twice. */
export const PaymentNotKnown: Story = {
  args: state({ ...order, payment: { method: 'partner', state: 'unknown' } }),
  play: sees('We don’t know yet if the payment went through. Don’t pay twice.'),
};

export const PaymentFailed: Story = {
  args: state({ ...order, payment: { method: 'partner', state: 'failed' } }),
  play: sees('The payment didn’t go through'),
};

/** Two hundred characters, one emoji, and marks that turn what stands after them. */
export const OddNames: Story = {
  args: {
    narrow: true,
    order: {
      ...readyOrder,
      buyer: { name: oddNames.emoji, phone: null },
      hub: { ...order.hub, name: oddNames.long },
      lines: order.lines.map((line) => ({ ...line, name: oddNames.turning })),
    },
  },
  play: sees(oddNames.emoji, oddNames.long, '417052', '¥96.00'),
};

export const ManyLines: Story = {
  args: state({
    ...order,
    lines: Array.from({ length: 200 }, (_, n) => ({ ...order.lines[0]!, name: `Honey ${n + 1}` })),
  }),
  play: sees('Honey 200', '¥154.00'),
};

/** A partner gave something else than an order. */
export const OfTheWrongKind: Story = {
  args: state({ id: 7, state: 'ready', parcels: 'one' } as never),
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

export const French: Story = {
  args: { lang: 'fr' },
  play: sees('Votre commande est bien notée', '7K2M-9QXD'),
};

export const Chinese: Story = { args: { lang: 'zh-CN' }, play: sees('订单已收到', '7K2M-9QXD') };

export const Dark: Story = {
  args: { order: readyOrder },
  globals: { theme: 'dark' },
  play: inTurn(has('svg.qr'), sees('417052')),
};

export const LargeText: Story = {
  args: { order: readyOrder },
  decorators: [inLargeText],
  play: inTurn(has('svg.qr'), sees('417052', 'Pay in cash')),
};
