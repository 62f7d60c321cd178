import axe from 'axe-core';
import { memoryStorage, readPickUpText, type Order } from '@hamlet/sdk';
import { html } from 'lit';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { hub, ids, orderAt, order, readyOrder } from '../../../test/examples/orders.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import { openOrderShop, refusal, type OrderShop } from '../../../test/order-shop.js';
import { payloads } from '../../../test/payloads.js';
import type { OrderTrackerElement } from './order-tracker.js';
import { passOf } from './pass.js';
import { passTexts } from './pass-texts.js';
import { trackerLater } from './tracker-later.js';
import './order-tracker.define.js';

// As on a page that had a moment to fetch what comes later.
beforeAll(trackerLater);

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const show = (given: Order, attributes: Record<string, string> = {}) =>
  mount(html`<hamlet-order-tracker .order=${given}></hamlet-order-tracker>`, attributes);
const pass = (page: ParentNode) => deep(page, '.pass');
const drawn = (page: ParentNode) => until(() => deepAll(page, '.qr path').length, 'the scanner’s code');
const element = (page: ParentNode) => deep<OrderTrackerElement>(page, 'hamlet-order-tracker');
const [parcel] = readyOrder.parcels as [Order['parcels'][number]];
const second = { ...parcel, id: ids.eggs, pickupCode: '000318', holdUntil: '2026-11-30T11:00:00.000Z' };
const two = { ...readyOrder, parcels: [parcel, second] };

describe('a pass', () => {
  test('holds the parcel and its code for the scanner', async () => {
    expect(passTexts(passOf(readyOrder)).map(readPickUpText)).toEqual([
      { parcelId: ids.parcel, code: '417052' },
    ]);
    const page = await show(readyOrder);
    await drawn(page);
    const code = deep<SVGElement>(page, '.qr');
    expect([code.getAttribute('role'), code.getAttribute('aria-label')]).toEqual([
      'img',
      'QR code for the counter to scan',
    ]);
  });

  test('is black on white in every theme', async () => {
    const page = await show(readyOrder, { style: 'color-scheme: dark' });
    await drawn(page);
    const { backgroundColor, fill } = getComputedStyle(deep(page, '.qr'));
    expect([backgroundColor, fill]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('keeps its room while the scanner’s code is on its way', async () => {
    const page = await show(readyOrder);
    const before = pass(page).getBoundingClientRect().height;
    await drawn(page);
    expect(pass(page).getBoundingClientRect().height).toBe(before);
  });

  test('says whose it is, where, what to pay, until when', async () => {
    const page = await show(readyOrder);
    for (const said of ['Wang Guilan', '7K2M-9QXD', 'HB-0231', 'By the old post office', '¥154.00'])
      expect(words(pass(page))).toContain(said);
  });

  test('has every parcel’s code, and the sum and the first end once', async () => {
    const page = await show(two);
    expect(deepAll(page, '.pass')).toHaveLength(1);
    expect(deepAll(page, '.code [aria-hidden]').map((code) => code.textContent)).toEqual([
      '417052',
      '000318',
    ]);
    expect(words(pass(page))).toMatch(/2 parcels.*Parcel 1 of 2.*Parcel 2 of 2/);
    expect(words(pass(page)).match(/Pay in cash/g)).toHaveLength(1);
    expect(deep(page, '.feet time').getAttribute('datetime')).toBe(second.holdUntil);
  });

  test('says when a parcel is still on its way', async () => {
    const page = await show({
      ...two,
      parcels: [parcel, { ...second, state: 'in_transit', pickupCode: null }],
    });
    expect(words(pass(page))).toContain('1 of 2 parcels');
    expect(deepAll(page, '.code')).toHaveLength(1);
  });

  test.each(['collected', 'unclaimed', 'cancelled'])('is not shown once the order is %s', async (state) => {
    const page = await show(orderAt(state, { parcels: readyOrder.parcels }));
    expect(deepAll(page, '.pass, .qr, .share')).toEqual([]);
  });

  test('shows what others wrote as text (C11)', async () => {
    const breach = vi.fn();
    Object.assign(window, { hamletBreach: breach });
    for (const text of payloads.filter((_, index) => index % 10 === 4)) {
      const page = await show({
        ...readyOrder,
        number: text,
        buyer: { name: text, phone: null },
        hub: { ...readyOrder.hub, name: text, code: text, landmark: text },
        parcels: [{ ...parcel, id: text, pickupCode: text, shelf: text }],
      });
      expect(deep(page, '.where span').textContent).toBe(text);
      expect(deepAll(page, 'script, img, iframe, object')).toEqual([]);
      expect(deep<HTMLAnchorElement>(page, '[part=share]').protocol).toBe('sms:');
      clear();
    }
    expect(breach).not.toHaveBeenCalled();
  });

  test.each(['ltr', 'rtl'])('has no accessibility mistakes, and fits a 320 px screen (%s)', async (dir) => {
    const page = await show(two, { dir, style: 'width: 320px' });
    await drawn(page);
    const { violations } = await axe.run(page, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
    expect(page.scrollWidth).toBeLessThanOrEqual(320);
    expect(deep(page, '[part=share]').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });
});

describe('opening hours', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
  const hours = [{ dayOfWeek: [...days], opens: '08:00', closes: '19:00' }];
  const opened = async (own: Partial<OrderShop['hub']>) => {
    const shop = openOrderShop();
    shop.hub = { ...hub, ...own };
    const page = await mount(
      html`<hamlet-order-tracker .order=${readyOrder} .client=${shop.client}></hamlet-order-tracker>`,
    );
    await until(() => deep(page, '.hours').textContent?.trim(), 'the hours');
    return page;
  };

  test('go by the server’s clock at the hub', async () => {
    const page = await opened({ hours });
    expect(words(deep(page, '.hours'))).toBe('Open today until 19:00');
    expect(words(deep(page, '.where .print'))).toBe('Mon–Sun 8:00–19:00');
  });

  test('that nobody gave are unknown, never closed', async () => {
    const page = await opened({ hours: null });
    expect(words(deep(page, '.hours'))).toBe('Hours not known – ask before you go');
    expect(deepAll(page, '.where .print')).toEqual([]);
  });
});

describe('on paper', () => {
  interface Browser {
    send(method: string, options: object): Promise<unknown>;
  }
  const paper = (media: 'print' | '') => (cdp() as Browser).send('Emulation.setEmulatedMedia', { media });
  const millimetre = 96 / 25.4;
  beforeEach(() => paper('print'));
  afterEach(() => paper(''));

  test('takes no more than a sheet of A6: the code 48 points high, the scanner’s code 30 mm wide', async () => {
    const page = await show(readyOrder, { style: 'width: 89mm' });
    await drawn(page);
    expect(matchMedia('print').matches).toBe(true);
    const { width, height } = pass(page).getBoundingClientRect();
    expect(width / millimetre).toBeLessThanOrEqual(89.1);
    expect(height / millimetre).toBeLessThanOrEqual(132);
    expect(getComputedStyle(deep(page, '.code')).fontSize).toBe('64px');
    const modules = deep(page, '.qr path').getBoundingClientRect();
    expect(modules.width / millimetre).toBeGreaterThanOrEqual(30);
    const code = deep(page, '.code span:not(.vh)').getBoundingClientRect();
    expect(code.width).toBeLessThan(width);
  });

  test('is black on white, with nothing of the page but the pass', async () => {
    const page = await show(readyOrder, { style: 'color-scheme: dark' });
    await drawn(page);
    for (const part of ['.head', '.core', '.where', '.feet']) {
      const { color, backgroundColor } = getComputedStyle(deep(page, part));
      expect([part, color, backgroundColor]).toEqual([part, 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    }
    const seen = deepAll(page, '.title, .bar, .trip, [part=hub], [part=lines], .share, .cancel');
    expect(seen.filter((part) => part.checkVisibility())).toEqual([]);
    expect(pass(page).checkVisibility()).toBe(true);
  });

  test('leaves out the partner’s page while the pass is printed, and brings it back', async () => {
    const page = await mount(
      html`<article>The newspaper</article>
        <main>
          <aside>Weather</aside>
          <section><hamlet-order-tracker .order=${readyOrder}></hamlet-order-tracker></section>
        </main>`,
    );
    const seen = () => deepAll(page, 'article, aside').filter((part) => part.checkVisibility()).length;
    const printPage = vi.fn();
    element(page).printPage = printPage;
    const sheets = document.adoptedStyleSheets.length;
    expect(seen()).toBe(2);
    deep(page, '[aria-label="Print"]').click();
    expect(printPage).toHaveBeenCalledOnce();
    expect(seen()).toBe(0);
    expect(pass(page).checkVisibility()).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(seen()).toBe(2);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});

describe('sending someone', () => {
  const text =
    'Please collect order 7K2M-9QXD at Fenxiang village hub (HB-0231), By the old post office.\n' +
    'Pick-up code: 417 052\nTo pay in cash: about ¥154.00\nKept until Tue 1 Dec 19:00';
  const sharer = async (share: OrderTrackerElement['share']) => {
    const page = await mount(
      html`<hamlet-order-tracker
        .order=${readyOrder}
        .client=${openOrderShop().client}
      ></hamlet-order-tracker>`,
    );
    element(page).share = share;
    await settled(page);
    return page;
  };

  test('opens the phone’s own sheet with all that the counter asks', async () => {
    const share = vi.fn(() => Promise.resolve());
    const page = await sharer(share);
    await userEvent.click(deep(page, '[part=share]'));
    expect(share).toHaveBeenCalledExactlyOnceWith({ text });
  });

  test('that is thought better of is no mistake', async () => {
    const page = await sharer(() => Promise.reject(new DOMException('', 'AbortError')));
    await userEvent.click(deep(page, '[part=share]'));
    await settled(page);
    expect(words(deep(page, '.share'))).toBe('Send someone');
    expect(deepAll(page, '[role=status], [role=alert]')).toEqual([]);
  });

  test('offers a text message where the sheet doesn’t open', async () => {
    const page = await sharer(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await userEvent.click(deep(page, '[part=share]'));
    await until(() => deepAll(page, 'a[href^="sms:"]').length, 'the link');
    expect(words(deep(page, '.share'))).toContain('A text message does it, too.');
  });

  test('is a text message where there is no sheet, in the buyer’s language', async () => {
    const page = await sharer(null);
    const { href } = deep<HTMLAnchorElement>(page, 'a[part=share]');
    expect(decodeURIComponent(href)).toContain('sms:?&body=Please collect order 7K2M-9QXD');
    const french = await show(readyOrder, { lang: 'fr' });
    const link = await until(() => deepAll(french, 'a[part=share]')[0] as HTMLAnchorElement, 'French');
    expect(decodeURIComponent(link.href)).toContain('Merci de retirer la commande 7K2M-9QXD à Fenxiang');
  });
});

describe('without a network', () => {
  const storage = () => memoryStorage();
  let device = storage();
  /** A page that is opened on the device; the shop answers with what it `has`. */
  async function open(has: Order | null, before?: OrderShop['before']) {
    const shop = openOrderShop({ storage: device, basket: device.get('hamlet:test_valley:v1') === null });
    if (shop.client.cart.orders.length === 0) {
      const seen = { total: order.total, runId: ids.run };
      await shop.client.cart.load();
      await shop.client.cart.place({
        buyer: { name: 'Wang Guilan' },
        payment: { method: 'cash_at_hub' },
        seen,
      });
    }
    if (has) shop.orders.set(ids.order, has);
    shop.asked.length = 0;
    if (before) shop.before = before;
    const page = await mount(html`<hamlet-order-tracker .client=${shop.client}></hamlet-order-tracker>`);
    return { shop, page };
  }
  const gone = () => Promise.reject(new TypeError('Failed to fetch'));
  const opened = async () => {
    const { page } = await open(readyOrder);
    await until(() => words(page).includes('Wang Guilan'), 'the pass');
    clear();
  };
  beforeEach(() => (device = storage()));

  test('shows a pass that was opened before, without asking, and says from when it is', async () => {
    await opened();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { shop, page } = await open(null);
    await drawn(page);
    for (const said of ['Ready to collect', '4 1 7 0 5 2', 'HB-0231', 'By the old post office', '¥154.00'])
      expect(words(page)).toContain(said);
    expect(words(page)).toMatch(/As of 17:10/);
    expect(words(page)).not.toContain('Wang Guilan');
    expect(shop.asked).toEqual([]);
  });

  test('shows it also while an answer is awaited, and when none comes', async () => {
    await opened();
    let hangUp = () => {};
    const held = new Promise<never>((_, reject) => (hangUp = () => reject(new TypeError('Failed to fetch'))));
    const { page } = await open(null, () => held);
    expect(words(page)).toContain('4 1 7 0 5 2');
    expect(words(page)).toContain('As of 17:10');
    hangUp();
    await until(() => words(page).includes('This is what we know.'), 'the note');
    expect(words(page)).toContain('4 1 7 0 5 2');
  });

  test('has the name again as soon as the order is read', async () => {
    await opened();
    const { shop, page } = await open(readyOrder, gone);
    await until(() => words(page).includes('This is what we know.'), 'the note');
    delete shop.before;
    await userEvent.click(deep(page, '[part=refresh]'));
    await until(() => words(page).includes('Wang Guilan'), 'the order');
  });

  test('shows none that was collected: it went when the shop said so', async () => {
    await opened();
    const first = await open(orderAt('collected'));
    await until(() => words(first.page).includes('Thank you'), 'the end');
    clear();
    expect(device.get('hamlet:test_valley:passes:v1')).toBe('[]');
    const { page } = await open(null, gone);
    await until(() => words(page).includes('You are offline'), 'the note');
    expect(deepAll(page, '.pass')).toEqual([]);
  });

  test('forgets the pass of an order that is no longer this device’s', async () => {
    await opened();
    const { page } = await open(null, () => refusal(404, 'not_found'));
    await until(() => words(page).includes('We can’t find this order here'), 'the note');
    expect(device.get('hamlet:test_valley:passes:v1')).toBe('[]');
  });

  test('keeps no name and no phone on the device (C27)', async () => {
    await opened();
    expect(device.get('hamlet:test_valley:passes:v1')).toContain('417052');
    expect(device.get('hamlet:test_valley:passes:v1')).not.toMatch(/Wang|Guilan|\+86|138000/);
  });

  test('is not written for an order that a page gives: it may be another device’s', async () => {
    const shop = openOrderShop({ storage: device });
    await mount(
      html`<hamlet-order-tracker .order=${readyOrder} .client=${shop.client}></hamlet-order-tracker>`,
    );
    expect(device.get('hamlet:test_valley:passes:v1')).toBeNull();
  });
});
