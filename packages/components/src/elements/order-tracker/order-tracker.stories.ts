import type { Order } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { ids, order, orderAt, readyOrder, run } from '../../../test/examples/orders.js';
import { deepAll, until } from '../../../test/mount.js';
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

export const Ordered: Story = {};

export const Packing: Story = { args: { order: orderAt('packing') } };

export const OnTheRoad: Story = { args: { order: orderAt('in_transit') } };

export const Delayed: Story = {
  args: { order: orderAt('in_transit', { run: { ...run, status: 'delayed' } }) },
};

/** The pick-up pass: the buyer's half of the tally. */
export const Ready: Story = { args: { order: readyOrder } };

const [parcel] = readyOrder.parcels as [Order['parcels'][number]];
const second = { ...parcel, id: ids.eggs, pickupCode: '000318', shelf: 'B 4' };

export const ReadyInTwoParcels: Story = { args: { order: { ...readyOrder, parcels: [parcel, second] } } };

export const OneParcelOnTheRoad: Story = {
  args: {
    order: {
      ...readyOrder,
      parcels: [parcel, { ...second, state: 'in_transit', pickupCode: null, shelf: null }],
    },
  },
};

/** A phone that has a sheet for sharing; others send a text message. */
export const ReadyToShare: Story = {
  render: () =>
    html`<hamlet-order-tracker
      .order=${readyOrder}
      .share=${() => Promise.resolve()}
    ></hamlet-order-tracker>`,
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
};

export const ReadyForANeighbour: Story = {
  args: { order: { ...readyOrder, collector: { name: 'Li Jun', relation: 'next door' } } },
};

export const ReadyPaidToThePartner: Story = {
  args: { order: { ...readyOrder, payment: { method: 'partner', state: 'paid' } } },
};

export const Collected: Story = { args: { order: orderAt('collected') } };

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
};

/** A state that is newer than this page. */
export const StateOfTheFuture: Story = { args: { order: orderAt('in_customs') } };

export const RightToLeft: Story = { args: { order: readyOrder, dir: 'rtl', lang: 'ar', narrow: true } };

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
};

async function ordered() {
  const shop = openOrderShop();
  const seen = { total: order.total, runId: ids.run };
  await shop.client.cart.load();
  await shop.client.cart.place({ buyer: { name: 'Wang Guilan' }, payment: { method: 'cash_at_hub' }, seen });
  return shop;
}

const press = async (place: HTMLElement, text: string) => {
  const find = () => deepAll(place, 'button').find((one) => one.textContent?.trim() === text);
  ((await until(find, `“${text}”`)) as HTMLElement).click();
};

/** Cancelling takes two presses: it can't be undone. */
export const AsksBeforeCancelling: Story = {
  loaders: [async () => ({ shop: await ordered() })],
  render: (_, { loaded }) =>
    html`<hamlet-order-tracker .client=${loaded['shop'].client}></hamlet-order-tracker>`,
  play: ({ canvasElement }) => press(canvasElement, 'Cancel this order'),
};

/** The run closed before the answer: it says why. */
export const TooLateToCancel: Story = {
  ...AsksBeforeCancelling,
  play: async ({ canvasElement, loaded }) => {
    loaded['shop'].before = ({ url }: Request) =>
      url.includes('/cancel') ? refusal(422, 'not_cancellable') : undefined;
    await press(canvasElement, 'Cancel this order');
    await press(canvasElement, 'Yes, cancel it');
  },
};

/** The network is gone: what was known stays. */
export const Offline: Story = {
  ...AsksBeforeCancelling,
  play: async ({ canvasElement, loaded }) => {
    await until(() => deepAll(canvasElement, '.trip').length, 'the order');
    loaded['shop'].before = () => Promise.reject(new TypeError('Failed to fetch'));
    await press(canvasElement, 'Look again');
  },
};

export const NotFound: Story = {
  render: () =>
    html`<hamlet-order-tracker
      order-id=${ids.honey}
      .client=${openOrderShop().client}
    ></hamlet-order-tracker>`,
};

export const NoOrders: Story = {
  render: () => html`<hamlet-order-tracker .client=${openOrderShop().client}></hamlet-order-tracker>`,
};

/** The newest order of this device, from the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-order-tracker></hamlet-order-tracker>`),
};
