import axe from 'axe-core';
import type { Order } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cart, hub, ids, nextRun, store } from '../../../test/examples/orders.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import { openOrderShop, refusal, type OrderShop } from '../../../test/order-shop.js';
import { badAddresses, payloads } from '../../../test/payloads.js';
import type { OrderPlacedEvent, OrderPlaceEvent } from '../../events/order-events.js';
import type { PaymentRequestEvent } from '../../events/payment-events.js';
import type { CheckoutElement } from './checkout.js';
import { hubLater } from '../hub-picker/hub-later.js';
import { checkoutLater } from './checkout-later.js';
import './checkout.define.js';

let shop: OrderShop;
// As on a page that had a moment to fetch what comes later.
beforeAll(async () => {
  await hubLater();
  await checkoutLater();
});
beforeEach(() => (shop = openOrderShop()));
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const buyer = { name: 'Wang Guilan', phone: '' };
const open = (own: Partial<CheckoutElement> = {}, attributes: Record<string, string> = {}, inside = html``) =>
  mount(
    html`<hamlet-checkout .client=${shop.client} .buyer=${own.buyer ?? null} .cartHref=${own.cartHref ?? null}
      >${inside}</hamlet-checkout
    >`,
    attributes,
  );
const press = async (place: ParentNode, selector: string) => userEvent.click(deep(place, selector));
const placeButton = (place: ParentNode) =>
  until(() => deepAll(place, '#place')[0] as HTMLElement, 'the last step');
const review = async (own: Partial<CheckoutElement> = {}, inside = html``) => {
  const page = await open({ buyer, ...own }, {}, inside);
  await placeButton(page);
  return page;
};
const pressText = async (place: ParentNode, text: string) => {
  const button = await until(
    () => deepAll(place, 'button').find((one) => one.textContent?.trim() === text),
    `“${text}”`,
  );
  await userEvent.click(button);
};
const says = (place: ParentNode, text: string) => until(() => words(place).includes(text), `“${text}”`);

describe('the three stops', () => {
  test('begin at the first thing that is still open', async () => {
    const page = await open();
    await until(() => deepAll(page, '[name="name"]').length, 'the name');
    expect(deep(page, '[aria-current="step"]').textContent).toBe('Name');
    clear();
    const told = await review();
    expect(deep(told, '[aria-current="step"]').textContent).toBe('Check');
  });

  test('ask for a hub first when none is chosen, and go on once it is', async () => {
    shop.cart = { ...cart, hubId: null, runId: null, run: null };
    const page = await open({ buyer });
    const label = await until(
      () => deepAll(page, 'label').find((one) => one.textContent === hub.name),
      'the hubs',
    );
    expect(deep(page, '[aria-current="step"]').textContent).toBe('Hub');
    await userEvent.click(label);
    await pressText(page, 'Collect at Fenxiang village hub');
    await placeButton(page);
    expect(shop.cart.runId).toBe(ids.run);
  });

  test('go back without loss, with the focus on the heading', async () => {
    const page = await review();
    await pressText(page, 'Change');
    expect(deep(page, '[aria-current="step"]').textContent).toBe('Hub');
    await pressText(page, 'Next');
    const button = deep(page, '[aria-label="Change the name"]');
    await userEvent.click(button);
    const heading = deep(page, '#title > *');
    expect((heading.getRootNode() as ShadowRoot).activeElement).toBe(heading);
    expect(deep<HTMLInputElement>(page, '[name="name"]').value).toBe('Wang Guilan');
  });

  test('show everything on the last one, in the shop’s own sums', async () => {
    const page = await review({ buyer: { name: 'Wang Guilan', phone: '138 0000 4471' } });
    const text = words(page);
    for (const said of [
      'Fenxiang village hub',
      'By the old post office',
      'Phone ···· 4471',
      '3 things',
      '2 × Wildflower honey, 500 g',
      'about 2 kg Red Fuji apples',
      'Carried to your hub',
      '¥154.00',
      '¥156.00 at most',
      'Free to cancel until Tue',
    ])
      expect(text).toContain(said);
  });

  test('never ask for an address, an e-mail or a surname', async () => {
    const page = await open();
    await until(() => deepAll(page, 'input').length, 'the form');
    const fields = deepAll(page, 'input');
    const names = fields.map((field) => (field as HTMLInputElement).name);
    expect(names.filter(Boolean)).toEqual(['name', 'phone']);
  });

  test('keep hub and run over a reload in the middle, and forget the name', async () => {
    shop.cart = { ...cart, hubId: null, runId: null, run: null };
    const page = await open();
    await userEvent.click(
      await until(() => deepAll(page, 'label').find((one) => one.textContent === hub.name), 'the hubs'),
    );
    await pressText(page, 'Collect at Fenxiang village hub');
    await userEvent.fill(await until(() => deepAll(page, '[name="name"]')[0], 'the name'), 'Wang Guilan');
    clear();
    const again = await open();
    const name = await until(() => deepAll(again, '[name="name"]')[0] as HTMLInputElement, 'the name');
    expect(name.value).toBe('');
    expect(shop.client.cart.chosen).toEqual({ hubId: ids.hub, runId: ids.run });
  });

  test('keep a name in memory alone', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const page = await open();
    await userEvent.fill(await until(() => deepAll(page, '[name="name"]')[0], 'the name'), 'Wang Guilan');
    await pressText(page, 'Next');
    await placeButton(page);
    expect(set.mock.calls.flat().join()).not.toContain('Guilan');
  });
});

describe('the name', () => {
  const form = async () => {
    const page = await open();
    await until(() => deepAll(page, '[name="name"]').length, 'the form');
    return page;
  };

  test('is looked at when its field is left, not while typing', async () => {
    const page = await form();
    await userEvent.type(deep(page, '[name="phone"]'), '138 0717 44');
    expect(words(page)).not.toContain('missing');
    await userEvent.tab();
    await says(page, 'Two digits are missing'.replace('Two', '2'));
    const phone = deep(page, '[name="phone"]');
    expect(phone.getAttribute('aria-invalid')).toBe('true');
    expect(phone.getAttribute('aria-describedby')).toContain('phone-problem');
  });

  test('lists several mistakes on top, with the focus there and a link to each', async () => {
    const page = await form();
    await userEvent.fill(deep(page, '[name="phone"]'), '138');
    await pressText(page, 'Next');
    const list = deep(page, '#list');
    const root = list.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(list);
    const links = deepAll(list, 'a');
    expect(links).toHaveLength(2);
    await userEvent.click(links[1]!);
    expect(root.activeElement).toBe(deep(page, '[name="phone"]'));
  });

  test('puts the focus on a single mistake', async () => {
    const page = await form();
    await pressText(page, 'Next');
    const name = deep(page, '[name="name"]');
    expect((name.getRootNode() as ShadowRoot).activeElement).toBe(name);
    expect(words(page)).toContain('Write the name that goes on the parcel.');
  });

  test('needs one tap on “Next”, though a mistake comes up under the finger', async () => {
    const page = await form();
    page.style.width = '240px';
    await userEvent.fill(deep(page, '[name="name"]'), 'Wang');
    await userEvent.type(deep(page, '[name="phone"]'), '0171 2345');
    await pressText(page, 'Next');
    const phone = deep(page, '[name="phone"]');
    expect((phone.getRootNode() as ShadowRoot).activeElement).toBe(phone);
    expect(words(page)).toContain('Start with + and the number of your country');
  });

  test('goes with a phone in E.164 and with somebody else who collects', async () => {
    const page = await form();
    await userEvent.fill(deep(page, '[name="name"]'), '王桂兰');
    await userEvent.fill(deep(page, '[name="phone"]'), '١٣٨٠٠٠٠٤٤٧١');
    await press(page, '#proxy');
    await userEvent.fill(deep(page, '[name="collector"]'), 'Li Jun');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await placeButton(page));
    await says(page, 'We have your order.');
    expect(shop.placed[0]).toMatchObject({
      buyer: { name: '王桂兰', phone: '+8613800004471' },
      collector: { name: 'Li Jun' },
    });
  });

  test('from the partner’s session fills the form and gives way to what was typed', async () => {
    const page = await open({ buyer: { name: 'Wang' } });
    await placeButton(page);
    await press(page, '[aria-label="Change the name"]');
    await userEvent.fill(deep(page, '[name="name"]'), 'Old Wang');
    deep<CheckoutElement>(page, 'hamlet-checkout').buyer = { name: 'Somebody else' };
    await settled(page);
    expect(deep<HTMLInputElement>(page, '[name="name"]').value).toBe('Old Wang');
  });
});

describe('placing', () => {
  test('sends exactly what was seen, once, and says the number', async () => {
    const page = await review();
    const events: Event[] = [];
    page.addEventListener('hamlet-order-place', (event) => events.push(event));
    page.addEventListener('hamlet-order-placed', (event) => events.push(event));
    await userEvent.dblClick(await placeButton(page));
    await says(page, 'We have your order.');
    expect(shop.placed).toHaveLength(1);
    expect(shop.placed[0]).toMatchObject({
      id: ids.order,
      seen: { total: { amount: 15_400, currency: 'CNY' }, runId: ids.run },
      payment: { method: 'cash_at_hub' },
    });
    expect(words(page)).toContain('7K2M-9QXD');
    const [before, after] = events as [OrderPlaceEvent, OrderPlacedEvent];
    expect(before.input.buyer).toEqual({ name: 'Wang Guilan' });
    await expect(before.promise).resolves.toMatchObject({ id: ids.order });
    expect(after.order.id).toBe(ids.order);
  });

  test('answers the tap at once and takes no second one meanwhile', async () => {
    const page = await review();
    let go = () => {};
    shop.before = (request) =>
      request.method === 'POST'
        ? new Promise((resolve) => (go = () => resolve(undefined as never)))
        : undefined;
    const button = await placeButton(page);
    button.click();
    await deep<CheckoutElement>(page, 'hamlet-checkout').updateComplete;
    expect(button.textContent?.trim()).toBe('Placing the order…');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    await until(() => shop.asked.includes('POST /orders'), 'the order');
    go();
    await says(page, 'We have your order.');
    expect(shop.placed).toHaveLength(1);
  });

  test('can be stopped by the page', async () => {
    const page = await review();
    page.addEventListener('hamlet-order-place', (event) => event.preventDefault());
    await userEvent.click(await placeButton(page));
    await settled(page);
    expect(shop.placed).toHaveLength(0);
  });

  test('after a lost answer sends the same id again: one order', async () => {
    // The client itself tries three times.
    shop.placing = ['lose', 'lose', 'lose', 'lose', 'lose'];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'We don’t know yet whether your order arrived');
    const tries = shop.placed.length;
    shop.placing = [];
    await pressText(page, 'Try again');
    await says(page, 'We have your order.');
    expect(shop.placed.length).toBeGreaterThanOrEqual(tries);
    expect(new Set(shop.placed.map(({ id }) => id))).toEqual(new Set([ids.order]));
    expect(shop.orders.size).toBe(1);
  });

  test('after a lost answer and a reload shows the order that was made', async () => {
    shop.placing = ['lose', 'lose', 'lose', 'lose'];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'We don’t know yet whether your order arrived');
    clear();
    await says(await open(), '7K2M-9QXD');
    expect(shop.orders.size).toBe(1);
  });

  test('offers the next run when this one closed meanwhile, and takes it on one tap', async () => {
    shop.placing = [{ refuse: 'run_closed', current: { run: nextRun, total: cart.total } }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'The run closed before your order arrived');
    expect(words(page)).toContain('The price is the same.');
    const note = deep(page, '#refusal');
    expect((note.getRootNode() as ShadowRoot).activeElement).toBe(note);
    await pressText(page, 'Take Sunday');
    await says(page, 'We have your order.');
    expect(shop.placed.map(({ id, seen }) => [id, seen.runId])).toEqual([
      [ids.order, ids.run],
      [ids.order, ids.nextRun],
    ]);
    expect(shop.cart.runId).toBe(ids.nextRun);
  });

  test('never takes another run by itself, and has a way out', async () => {
    shop.placing = [{ refuse: 'run_closed', current: { run: nextRun, total: cart.total } }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await pressText(page, 'Not now');
    expect(words(page)).not.toContain('Take Sunday');
    expect(shop.placed).toHaveLength(1);
    expect(shop.cart.runId).toBe(ids.run);
  });

  test('shows the old and the new total, and orders for the new one only on a tap', async () => {
    const total = { amount: 15_900, currency: 'CNY' };
    shop.placing = [{ refuse: 'total_changed', current: { run: cart.run, total } }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'It was ¥154.00, now it is ¥159.00.');
    expect(shop.placed).toHaveLength(1);
    await pressText(page, 'Order for ¥159.00');
    await says(page, 'We have your order.');
    expect(shop.placed[1]!.seen.total).toEqual(total);
  });

  test('offers what is left, then asks for a look at the new total', async () => {
    const lines = [{ offerId: ids.apples, price: cart.total, stock: 1500 }];
    shop.placing = [{ refuse: 'out_of_stock', current: { run: cart.run, total: null, lines } }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'Red Fuji apples: 1.5 kg left.');
    await pressText(page, 'Take what is left');
    await says(page, 'Look at the new total');
    expect(shop.cart.lines.find((line) => line.offerId === ids.apples)?.quantity).toBe(1500);
    expect(shop.placed).toHaveLength(1);
  });

  describe('for less than the shop takes', () => {
    const missing = { amount: 1200, currency: 'CNY' };
    const enough = '¥12.00 more and this order can go.';
    const below = {
      ...cart,
      messages: [{ type: 'error', code: 'below_minimum_order_value', content: '', missing } as const],
    };

    test('says before the order what is missing, with the way to the basket, until it is there', async () => {
      shop.cart = below;
      const page = await open({ buyer, cartHref: '#basket' });
      await says(page, enough);
      expect(deepAll(page, '#place')).toHaveLength(0);
      expect(deep(page, '#refusal a').getAttribute('href')).toMatch(/#basket$/);
      shop.cart = cart;
      await shop.client.cart.load();
      await userEvent.click(await placeButton(page));
      await says(page, 'We have your order.');
    });

    test('is refused when a price fell meanwhile, and what is missing is said', async () => {
      const page = await review();
      shop.cart = below;
      shop.placing = [
        { refuse: 'below_minimum_order_value', current: { run: cart.run, total: cart.total, missing } },
      ];
      await userEvent.click(await placeButton(page));
      await says(page, enough);
      const note = deep(page, '#refusal');
      expect((note.getRootNode() as ShadowRoot).activeElement).toBe(note);
      expect(shop.placed).toHaveLength(1);
    });

    test('is said as well when the basket can’t be read again', async () => {
      const page = await review();
      shop.before = ({ method, url }) =>
        method === 'GET' && url.includes('/carts/') ? refusal(403, 'forbidden') : undefined;
      shop.placing = [
        { refuse: 'below_minimum_order_value', current: { run: cart.run, total: cart.total, missing } },
      ];
      await userEvent.click(await placeButton(page));
      await says(page, enough);
    });
  });

  test('asks for another hub when this one takes no orders', async () => {
    shop.placing = [{ refuse: 'hub_unavailable' }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await pressText(page, 'Choose another hub');
    expect(deep(page, '[aria-current="step"]').textContent).toBe('Hub');
  });

  test('goes back to the field that the shop refuses', async () => {
    shop.placing = [
      {
        refuse: 'invalid_request',
        status: 400,
        errors: [{ pointer: '/buyer/phone', code: 'pattern', detail: '' }],
      },
    ];
    const page = await review({ buyer: { name: 'Wang', phone: '+8613800004471' } });
    await userEvent.click(await placeButton(page));
    await says(page, 'That is no complete phone number');
    const phone = deep(page, '[name="phone"]');
    expect((phone.getRootNode() as ShadowRoot).activeElement).toBe(phone);
  });

  test('says what is safe when the shop fails for a reason that is new', async () => {
    shop.placing = [{ refuse: 'brand_new_reason' }];
    const page = await review();
    await userEvent.click(await placeButton(page));
    await says(page, 'Your basket is safe. Try again, or ask at your hub.');
    await pressText(page, 'Try again');
    await says(page, 'We have your order.');
  });

  test('from two checkouts on one page makes one order', async () => {
    const page = await mount(html`
      <hamlet-checkout id="one" .client=${shop.client} .buyer=${buyer}></hamlet-checkout>
      <hamlet-checkout id="two" .client=${shop.client} .buyer=${buyer}></hamlet-checkout>
    `);
    const buttons = await until(
      () => deepAll(page, '#place').length === 2 && deepAll(page, '#place'),
      'both',
    );
    for (const button of buttons) (button as HTMLElement).click();
    await says(page, 'We have your order.');
    await settled(page);
    expect(shop.orders.size).toBe(1);
    expect(new Set(shop.placed.map(({ id }) => id)).size).toBe(1);
  });
});

describe('the partner’s own payment', () => {
  const own = html`<div slot="payment">Card fields of the partner</div>`;
  const choosePartner = async (page: ParentNode) => {
    await userEvent.click(deep(page, 'input[value="partner"]'));
    return placeButton(page);
  };

  test('is offered only where the page has one, and stays in the light DOM', async () => {
    expect(deepAll(await review(), 'input[value="partner"]')).toHaveLength(0);
    clear();
    const page = await review({}, own);
    expect(deep<HTMLInputElement>(page, 'input[value="cash_at_hub"]').checked).toBe(true);
    await choosePartner(page);
    const fields = page.querySelector('[slot="payment"]')!;
    expect(fields.checkVisibility()).toBe(true);
    expect(fields.getRootNode()).toBe(document);
  });

  test('runs before the order is sent; the order stays due', async () => {
    const page = await review({}, own);
    let settle = () => {};
    let request: PaymentRequestEvent | undefined;
    page.addEventListener('hamlet-payment-request', (event) => {
      request = event as PaymentRequestEvent;
      request.waitUntil(new Promise<void>((resolve) => (settle = resolve)));
    });
    await userEvent.click(await choosePartner(page));
    expect(request).toMatchObject({ orderId: ids.order, total: { amount: 15_400 } });
    await settled(page);
    expect(shop.placed).toHaveLength(0);
    settle();
    await says(page, 'We have your order.');
    const placed: Order = await request!.promise;
    expect(placed.payment).toEqual({ method: 'partner', state: 'due' });
  });

  test('that fails or is stopped sends nothing', async () => {
    const page = await review({}, own);
    page.addEventListener('hamlet-payment-request', (event) =>
      (event as PaymentRequestEvent).waitUntil(Promise.reject(new Error('no'))),
    );
    await userEvent.click(await choosePartner(page));
    await says(page, 'The payment didn’t go through');
    expect(shop.placed).toHaveLength(0);
  });

  test('hears when the order was refused after all', async () => {
    shop.placing = [{ refuse: 'run_closed', current: { run: null, total: null } }];
    const page = await review({}, own);
    let request: PaymentRequestEvent | undefined;
    page.addEventListener('hamlet-payment-request', (event) => (request = event as PaymentRequestEvent));
    await userEvent.click(await choosePartner(page));
    await says(page, 'No other run takes orders');
    await expect(request!.promise).rejects.toMatchObject({ code: 'run_closed' });
  });
});

describe('the page around it', () => {
  test('waits in its own shape, and says so', async () => {
    shop.before = () => new Promise(() => {});
    const page = await open();
    expect(deep(page, '[role="img"]').getAttribute('aria-label')).toBe('Loading');
  });

  test('says an empty basket plainly', async () => {
    shop = openOrderShop({ basket: false });
    const page = await open();
    await says(page, 'Your basket is empty');
  });

  test('can be read again after a failure', async () => {
    shop.before = () => refusal(503, 'unavailable');
    const page = await open({ buyer });
    await says(page, 'We couldn’t load the shop');
    delete shop.before;
    await pressText(page, 'Try again');
    await placeButton(page);
  });

  test('links to the store’s own pages, and never to an unsafe address (C12)', async () => {
    const page = await review();
    const links = deepAll(page, '[part="links"] a') as HTMLAnchorElement[];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://shop.example/terms', 'noopener noreferrer'],
      ['https://shop.example/privacy', 'noopener noreferrer'],
    ]);
    clear();
    shop = openOrderShop();
    shop.store = { ...store, links: badAddresses.map((url) => ({ type: 'terms_of_service', url })) };
    const bad = await review({ cartHref: 'javascript:alert(1)' });
    expect(
      deepAll(bad, 'a').filter((link) => link.closest('[part="links"]') || link.matches('.review a')),
    ).toHaveLength(0);
  });

  test('shows what a malicious seller wrote as text (C11)', async () => {
    const breach = vi.fn();
    Object.assign(window, { hamletBreach: breach });
    for (const payload of payloads.filter((_, index) => index % 10 === 0)) {
      const line = { ...cart.lines[0]!, name: payload, label: payload };
      const shown = {
        cart: { ...cart, lines: [line] },
        hub: { ...hub, name: payload, landmark: payload },
        store: { ...store, links: [{ type: payload, url: 'https://shop.example/', title: payload }] },
        buyer: { name: payload.slice(0, 120) },
      };
      const page = await mount(
        html`<hamlet-checkout
          .cart=${shown.cart}
          .hub=${shown.hub}
          .store=${shown.store}
          .buyer=${shown.buyer}
        ></hamlet-checkout>`,
      );
      expect(deepAll(page, '.review b')[0]!.textContent).toBe(payload);
      expect(deepAll(page, 'script, iframe, object, .review img')).toHaveLength(0);
      clear();
    }
    expect(breach).not.toHaveBeenCalled();
  });

  test.each([
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ])('has no accessibility mistakes at any stop (%s)', async (dir, lang) => {
    const page = await open({}, { dir, lang });
    await until(() => deepAll(page, '[name="name"]').length, 'the name');
    await userEvent.fill(deep(page, '[name="phone"]'), '1');
    await pressText(page, 'Next');
    const check = async () => {
      const { violations } = await axe.run(page, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual(
        [],
      );
    };
    await check();
    await userEvent.fill(deep(page, '[name="name"]'), 'Wang');
    await userEvent.fill(deep(page, '[name="phone"]'), '');
    await pressText(page, 'Next');
    await placeButton(page);
    await check();
    shop.placing = [
      { refuse: 'total_changed', current: { run: cart.run, total: { amount: 1, currency: 'CNY' } } },
    ];
    await userEvent.click(await placeButton(page));
    await says(page, 'The total has changed');
    await check();
  });

  test('speaks French', async () => {
    const page = await open({ buyer }, { lang: 'fr' });
    await placeButton(page);
    expect(words(page)).toContain('Vérifiez votre commande');
    expect(words(page)).toContain('154,00');
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open();
    (await until(() => deepAll(page, '[name="name"]')[0] as HTMLElement, 'the name')).focus();
    await userEvent.keyboard('Wang Guilan{Enter}');
    const button = await placeButton(page);
    for (
      let presses = 0;
      presses < 12 && (button.getRootNode() as ShadowRoot).activeElement !== button;
      presses++
    )
      await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await says(page, 'We have your order.');
  });
});
