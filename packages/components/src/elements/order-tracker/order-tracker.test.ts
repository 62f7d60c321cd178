import axe from 'axe-core';
import type { Order } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ids, order, orderAt, readyOrder, run } from '../../../test/examples/orders.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import { openOrderShop, refusal, type OrderShop } from '../../../test/order-shop.js';
import { payloads } from '../../../test/payloads.js';
import type { OrderCancelEvent } from '../../events/order-events.js';
import type { OrderTrackerElement } from './order-tracker.js';
import { trackerLater } from './tracker-later.js';
import './order-tracker.define.js';

// As on a page that had a moment to fetch what comes later.
beforeAll(trackerLater);

let shop: OrderShop;
beforeEach(async () => {
  shop = openOrderShop();
  await shop.client.cart.load();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const seen = { total: order.total, runId: ids.run };
const place = () =>
  shop.client.cart.place({ buyer: { name: 'Wang Guilan' }, payment: { method: 'cash_at_hub' }, seen });
const show = (given: Order, attributes: Record<string, string> = {}) =>
  mount(html`<hamlet-order-tracker .order=${given}></hamlet-order-tracker>`, attributes);
const track = () => mount(html`<hamlet-order-tracker .client=${shop.client}></hamlet-order-tracker>`);
const says = (page: ParentNode, text: string) =>
  until(() => words(page).includes(text), `“${text}” in “${words(page)}”`);
const press = async (page: ParentNode, text: string) =>
  userEvent.click(
    await until(() => deepAll(page, 'button').find((one) => one.textContent?.trim() === text), `“${text}”`),
  );
const halves = (page: ParentNode) => deepAll(page, '.tally > div').map((half) => words(half));

describe('an order that was given', () => {
  test.each([
    ['confirmed', 'We have your order'],
    ['locked', 'The run is closed, your order is in it'],
    ['packing', 'Your order is being packed'],
    ['in_transit', 'On the road to your hub'],
    ['collected', 'Collected'],
    ['cancelled', 'This order is cancelled'],
    ['adjusted', 'Something in your order has changed'],
    ['unclaimed', 'Not collected in time'],
    ['refunded', 'Your money was paid back'],
  ])('says in words that it is %s', async (state, title) => {
    const page = await show(orderAt(state));
    expect(deep(page, '.title').textContent).toContain(title);
  });

  test('says a state that is new neutrally, with the plain word', async () => {
    const page = await show(orderAt('in_customs', { payment: { method: 'shells', state: 'shells_due' } }));
    expect(words(page)).toContain('It stands at “in customs”.');
    expect(words(page)).toContain('shells due');
    expect(halves(page)).toEqual(['Change until ask the hub', 'Collect not known yet']);
  });

  test('promises until when it can be changed and when it is collected', async () => {
    const page = await mount(
      html`<hamlet-order-tracker .order=${order} .client=${shop.client}></hamlet-order-tracker>`,
    );
    expect(halves(page)).toEqual([
      expect.stringMatching(/^Change until Tue .*(?:6:00\sPM|18:00)$/),
      expect.stringMatching(/^Collect Thu .*from (?:2:00\sPM|14:00)$/),
    ]);
  });

  test('says when it comes later than planned', async () => {
    const page = await show(orderAt('in_transit', { run: { ...run, status: 'delayed' } }));
    expect(halves(page)[0]).toMatch(/^On the road since 9:20/);
    expect(halves(page)[1]).toMatch(/^Later than planned/);
  });

  test('shows the pick-up pass when it is ready: code in two groups, cash, kept until', async () => {
    const page = await show(readyOrder);
    const pass = deep(page, '.pass');
    expect(deep(pass, '[aria-hidden]').textContent).toBe('417052');
    expect(deep(pass, '[aria-hidden] i').previousSibling?.textContent).toBe('417');
    expect(words(pass)).toContain('4 1 7 0 5 2');
    for (const said of ['Wang Guilan', 'HB-0231', 'Pay in cash', '¥154.00', 'Kept for you until'])
      expect(words(pass)).toContain(said);
    expect(deepAll(page, '.tally')).toHaveLength(0);
  });

  test('leaves no empty box where there is no code', async () => {
    const page = await show(orderAt('ready'));
    expect(deepAll(page, '.pass')).toHaveLength(0);
    expect(halves(page)).toEqual(['Ready now', 'Kept until ask the hub']);
  });

  test('asks for no cash when the partner takes the payment', async () => {
    const page = await show({ ...readyOrder, payment: { method: 'partner', state: 'due' } });
    expect(words(deep(page, '.pass'))).toContain('Payment Not paid yet');
    expect(words(page)).not.toContain('Pay in cash');
  });

  test('draws its journey as a line', async () => {
    const page = await show(orderAt('in_transit'));
    const stops = deepAll(page, '.trip li').map((stop) => stop.className);
    expect(stops).toEqual(['done', 'done', 'now', 'next', 'next']);
    expect(deep(page, '[aria-current="step"]').textContent).toContain('On the road');
  });

  test('keeps number, code and money whole in a page that reads from the right', async () => {
    const page = await show(readyOrder, { dir: 'rtl' });
    expect(deepAll(page, 'bdi').map((bdi) => bdi.textContent)).toEqual(
      expect.arrayContaining(['7K2M-9QXD', 'HB-0231', '¥154.00']),
    );
    expect(deep(page, '.code').dir).toBe('ltr');
    const [first, second] = deepAll(await show(order, { dir: 'rtl' }), '.tally > div').map((half) =>
      half.getBoundingClientRect(),
    );
    expect(first!.left).toBeGreaterThan(second!.left);
  });

  test('shows what others wrote as text (C11)', async () => {
    const breach = vi.fn();
    Object.assign(window, { hamletBreach: breach });
    for (const payload of payloads.filter((_, index) => index % 10 === 3)) {
      const entry = { ...order.timeline[0]!, state: payload, reason: payload };
      const page = await show({
        ...readyOrder,
        number: payload,
        buyer: { name: payload, phone: null },
        collector: { name: payload, relation: payload },
        hub: { ...order.hub, name: payload, code: payload, landmark: payload },
        lines: order.lines.map((line) => ({ ...line, name: payload, label: payload })),
        totals: order.totals.map((row) => ({ ...row, displayText: payload })),
        payment: { method: payload, state: payload },
        timeline: [...order.timeline, entry],
      });
      expect(deep(page, '.pass b').textContent).toBe(payload);
      expect(deepAll(page, 'script, img, iframe, object')).toHaveLength(0);
      clear();
      await show({ ...order, state: payload, timeline: [entry] });
      clear();
    }
    expect(breach).not.toHaveBeenCalled();
  });

  test.each(['ltr', 'rtl'])('has no accessibility mistakes (%s)', async (dir) => {
    for (const given of [order, readyOrder, orderAt('cancelled')]) {
      const page = await show(given, { dir });
      const { violations } = await axe.run(page, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual(
        [],
      );
      clear();
    }
  });

  test('prints by the page’s own printer', async () => {
    const page = await show(readyOrder);
    const printPage = vi.fn();
    deep<OrderTrackerElement>(page, 'hamlet-order-tracker').printPage = printPage;
    await userEvent.click(deep(page, '[aria-label="Print"]'));
    expect(printPage).toHaveBeenCalledOnce();
  });
});

describe('the orders of this device', () => {
  test('are none at first', async () => {
    await says(await track(), 'No orders yet');
  });

  test('show the newest one as soon as it is placed', async () => {
    const page = await track();
    await place();
    await says(page, '7K2M-9QXD');
    await says(page, 'Free to cancel until Tue');
  });

  test('can be chosen from when there are several', async () => {
    await place();
    const other = {
      ...order,
      id: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5eff',
      number: 'AAAA-BBBB',
      state: 'collected',
    };
    const refs = [
      { id: other.id, token: 'B'.repeat(43), number: other.number, placedAt: order.placedAt },
      ...shop.client.cart.orders,
    ];
    shop.orders.set(other.id, other);
    vi.spyOn(shop.client.cart, 'orders', 'get').mockReturnValue(refs);
    vi.spyOn(shop.client.cart, 'get').mockImplementation(() => ({
      cart: null,
      lines: 0,
      status: 'idle',
      error: null,
      orders: refs,
    }));
    const read = shop.client.cart.readOrder;
    shop.client.cart.readOrder = (id, options) =>
      id === other.id
        ? Promise.resolve({ value: other, etag: '"1"', replayed: false, asOf: 0 })
        : read(id, options);
    const page = await track();
    await says(page, 'AAAA-BBBB');
    await until(() => deepAll(page, 'select').length, 'the choice');
    await userEvent.selectOptions(deep(page, 'select'), ids.order);
    await says(page, 'We have your order');
  });

  test('that are somebody else’s or unknown are calmly not found', async () => {
    const page = await mount(
      html`<hamlet-order-tracker .client=${shop.client} order-id=${ids.honey}></hamlet-order-tracker>`,
    );
    await says(page, 'We can’t find this order here');
    expect(deepAll(page, '[role="alert"]')).toHaveLength(0);
  });

  test('keep what was known when the network is gone, and say from when it is', async () => {
    await place();
    const page = await track();
    await says(page, '7K2M-9QXD');
    shop.before = () => Promise.reject(new TypeError('Failed to fetch'));
    await press(page, 'Look again');
    await says(page, 'This is what we know.');
    expect(words(page)).toContain('7K2M-9QXD');
    expect(words(page)).toMatch(/As of (?:5:10 PM|17:10)/);
    delete shop.before;
    await press(page, 'Look again');
    await until(() => !words(page).includes('This is what we know.'), 'a good look');
  });

  test('that can’t be read at first say what is safe, and can be read again', async () => {
    await place();
    shop.before = () => refusal(500, 'internal');
    const page = await track();
    await says(page, 'It is safe with the shop.');
    delete shop.before;
    await press(page, 'Try again');
    await says(page, '7K2M-9QXD');
  });

  test('are looked at about once a minute, and when the page is seen again', async () => {
    await place();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    document.body.append(Object.assign(document.createElement('div'), { className: 'test-place' }));
    const element = Object.assign(document.createElement('hamlet-order-tracker'), { client: shop.client });
    document.querySelector('.test-place')!.append(element);
    const looks = () => shop.asked.filter((asked) => asked === `GET /orders/${ids.order}`).length;
    await vi.waitFor(() => expect(looks()).toBe(1));
    await vi.waitFor(() => expect(words(element)).toContain('7K2M-9QXD'));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(looks()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks()).toBe(2);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(looks()).toBe(3);
    element.remove();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(looks()).toBe(3);
  });

  test('change on the page when they change at the shop', async () => {
    await place();
    const page = await track();
    await says(page, 'We have your order');
    shop.orders.set(ids.order, readyOrder);
    await press(page, 'Look again');
    await says(page, 'Your pick-up code');
  });
});

describe('cancelling', () => {
  const ask = async () => {
    await place();
    const page = await track();
    await press(page, 'Cancel this order');
    return page;
  };

  test('takes two presses and tells the page', async () => {
    const page = await ask();
    const asking = deep(page, '#asking');
    expect((asking.getRootNode() as ShadowRoot).activeElement).toBe(asking);
    expect(shop.asked).not.toContain(`POST /orders/${ids.order}/cancel`);
    let event: OrderCancelEvent | undefined;
    page.addEventListener('hamlet-order-cancel', (heard) => (event = heard as OrderCancelEvent));
    await press(page, 'Yes, cancel it');
    await says(page, 'This order is cancelled');
    expect(event?.orderId).toBe(ids.order);
    await expect(event!.promise).resolves.toMatchObject({ state: 'cancelled' });
    expect(words(page)).not.toContain('Cancel this order');
  });

  test('can be thought better of', async () => {
    const page = await ask();
    await press(page, 'Keep it');
    const button = deep(page, '#cancel');
    expect((button.getRootNode() as ShadowRoot).activeElement).toBe(button);
    expect(shop.orders.get(ids.order)?.state).toBe('confirmed');
  });

  test('can be stopped by the page', async () => {
    const page = await ask();
    page.addEventListener('hamlet-order-cancel', (event) => event.preventDefault());
    await press(page, 'Yes, cancel it');
    await settled(page);
    expect(shop.asked).not.toContain(`POST /orders/${ids.order}/cancel`);
  });

  test.each([
    [422, 'not_cancellable', 'Too late to cancel'],
    [412, 'stale', 'The order has changed in the meantime'],
    [503, 'unavailable', 'We don’t know yet whether it is cancelled'],
    [422, 'something_new', 'The order wasn’t cancelled'],
  ])('that is refused (%s %s) says why', async (status, code, title) => {
    const page = await ask();
    shop.before = (request) => (request.url.includes('/cancel') ? refusal(status, code) : undefined);
    await press(page, 'Yes, cancel it');
    await says(page, title);
    expect(shop.orders.get(ids.order)?.state).toBe('confirmed');
  });

  test('is not offered after the cut-off, nor for an order of another device', async () => {
    await place();
    shop.orders.set(ids.order, { ...order, changeUntil: order.placedAt });
    const page = await track();
    await says(page, '7K2M-9QXD');
    expect(words(page)).not.toContain('Cancel this order');
    clear();
    const foreign = await mount(
      html`<hamlet-order-tracker
        .client=${shop.client}
        .order=${{ ...order, id: ids.honey }}
      ></hamlet-order-tracker>`,
    );
    expect(words(foreign)).not.toContain('Cancel this order');
  });
});
