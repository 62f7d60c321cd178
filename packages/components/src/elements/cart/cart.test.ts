import axe from 'axe-core';
import type { Cart, CartLine } from '@hamlet/sdk';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cart, ids, orderedAt } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { clear, deep, deepAll, mount, settled, until, words as wordsOf } from '../../../test/mount.js';
import { badAddresses, payloads } from '../../../test/payloads.js';
import '../hub-picker/hub-picker.define.js';
import '../provider/provider.define.js';
import { hubLater } from '../hub-picker/hub-later.js';
import { CartElement } from './cart.js';
import { cartLater } from './cart-later.js';
import './cart.define.js';

/** What a person reads in the basket, or in a part of it. */
const words = (place: HTMLElement) =>
  wordsOf(place.className === 'test-place' ? deep(place, 'hamlet-cart') : place);
const clock = () => Date.parse(orderedAt);
const cny = (amount: number) => ({ amount, currency: 'CNY' });

/** A basket that is given, at the time of `examples/orders.ts`. */
const given = (own: Partial<Cart> = {}, attributes: Record<string, string> = {}) =>
  mount(
    html`<hamlet-provider .clock=${clock} picture-base="https://pictures.example/"
      ><hamlet-cart .cart=${{ ...cart, ...own }}></hamlet-cart
    ></hamlet-provider>`,
    attributes,
  );

/** The basket of a shop that answers. */
async function live(shop: HubShop, more = html``) {
  const place = await mount(
    html`<hamlet-provider .client=${shop.client} .clock=${clock}
      ><hamlet-cart></hamlet-cart>${more}</hamlet-provider
    >`,
  );
  await until(() => deepAll(place, 'li.item, .empty, .note').length, 'the basket');
  await settled(place);
  return place;
}

const [honey, apples, eggs] = cart.lines as [CartLine, CartLine, CartLine];
const line = (place: ParentNode, name: string) =>
  deepAll(place, 'li.item').find((element) => element.textContent!.includes(name))!;
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const more = (place: ParentNode, name: string) => line(place, name).querySelector<HTMLElement>('.more')!;
const less = (place: ParentNode, name: string) =>
  line(place, name).querySelector<HTMLElement>('.step button')!;
const amount = (place: ParentNode, name: string) => line(place, name).querySelector('output')!.textContent;
const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
const only = (own: Partial<CartLine>) => ({ lines: [{ ...honey, ...own }] });

// As on a page that had a moment to fetch what comes later.
beforeAll(async () => {
  await hubLater();
  await cartLater();
});

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('a line', () => {
  test('says name, pack, price, quantity and total', async () => {
    const place = await given();
    expect(text(line(place, 'Wildflower honey'))).toMatch(
      /Wildflower honey 500 g · ¥48\.00 each ¥96\.00 2 Remove: Wildflower honey$/,
    );
    expect(text(line(place, 'Free-range eggs'))).toMatch(/Free-range eggs 30 eggs ¥36\.00 1 Remove/);
  });

  test('by weight says about, the price by measure, and steps in the unit', async () => {
    const place = await given();
    expect(text(line(place, 'apples'))).toMatch(
      /Red Fuji apples about 2 kg · ¥10\.00\/kg about ≈ ¥20\.00 2 kg Remove/,
    );
    expect(line(place, 'apples').querySelector('.step')!.getAttribute('aria-label')).toBe('Red Fuji apples');
  });

  test('whose price has changed says what it was', async () => {
    const place = await given(only({ priceWhenAdded: cny(3400) }));
    expect(text(line(place, 'honey'))).toContain('Was ¥34.00');
  });

  test('of which less is left offers just that, in whole steps', async () => {
    const shop = openHubShop();
    const stock = { available: true, status: 'in_stock', stock: 1700 };
    shop.cart = { ...cart, lines: [honey, { ...apples, availability: stock }] };
    const place = await live(shop);
    expect(text(line(place, 'apples'))).toContain('1.5 kg can still be had.');
    await userEvent.click(line(place, 'apples').querySelector('.take')!);
    await until(() => amount(place, 'apples') === '1.5 kg', 'the new quantity');
    await until(() => shop.cart.lines[1]!.quantity === 1500, 'the server');
  });

  test.each([
    [{ availability: { available: false, status: 'out_of_stock', stock: 0 } }, 'Sold out'],
    [{ availability: { available: false, status: 'discontinued', stock: 0 } }, 'No longer offered'],
    [{ price: { amount: 800, currency: 'EUR' } }, 'The price is now in another currency.'],
  ])('that can’t be had says so and can be taken out: %o', async (own, said) => {
    const place = await given(only(own));
    expect(text(line(place, 'honey'))).toContain(said);
    expect(line(place, 'honey').querySelector('.remove')).not.toBeNull();
  });

  test('of a newer server’s code is said in neutral words, and a mere note is not', async () => {
    const about = (type: 'warning' | 'info') => [{ type, code: 'too_heavy', content: 'The van is full' }];
    const place = await given({ messages: about('warning') });
    expect(words(place)).toContain('Please check this before you order.');
    expect(words(place)).not.toContain('The van is full');
    expect(words(await given({ messages: about('info') }))).not.toContain('Please check');
  });

  test.each([
    ['recoverable', 'Please check this before you order.'],
    ['requires_buyer_review', 'Please check this before you order.'],
    ['requires_buyer_input', 'Something is missing before you can order'],
    ['unrecoverable', 'This basket can’t be ordered'],
    ['something_new', 'Please check this before you order.'],
  ])('of a newer server’s code follows its severity: %s', async (severity, said) => {
    const about = (code: string, own: object) => ({ type: 'error', code, content: 'x', ...own }) as never;
    const place = await given({ messages: [about('mild', {}), about('too_heavy', { severity })] });
    expect(words(deep(place, '.totals'))).toContain(said);
    expect(deepAll(place, '.totals .note')).toHaveLength(1);
  });

  test('that comes to less than the shop takes says calmly how much more it needs', async () => {
    const message = {
      type: 'error',
      code: 'below_minimum_order_value',
      severity: 'requires_buyer_input',
      content: 'x',
    } as const;
    const place = await given({ messages: [{ ...message, missing: cny(1200) }] });
    expect(words(deep(place, '.totals'))).toContain('¥12.00 more and this order can go.');
    expect(deepAll(place, '.totals .note')).toHaveLength(1);
    expect(words(await given({ messages: [message] }))).toContain(
      'Something is missing before you can order',
    );
  });

  test('follows the server’s code, not its words', async () => {
    const message = {
      type: 'error',
      code: 'offer_unavailable',
      path: '$.lines[1]',
      content: '<b>42</b>',
    } as const;
    const place = await given({ messages: [message] });
    expect(text(line(place, 'apples'))).toContain('No longer offered');
    expect(text(line(place, 'honey'))).not.toContain('No longer offered');
    expect(words(place)).not.toContain('42');
  });
});

describe('the sums', () => {
  test('are the server’s own, whatever the lines say', async () => {
    const totals = cart.totals.map((row) => (row.type === 'total' ? { ...row, amount: cny(1) } : row));
    const place = await given({ totals });
    expect(words(deep(place, '.sum'))).toMatch(
      /Goods ¥152\.00 Carried to your hub ¥2\.00 Total, about ¥0\.01/,
    );
  });

  test('say the most that weighed goods can cost', async () => {
    const place = await given();
    expect(words(place)).toContain('Red Fuji apples: weighed when picked. You never pay more than ¥156.00.');
    const exact = await given({ lines: [honey, eggs] });
    expect(words(exact)).not.toContain('weighed');
    expect(words(deep(exact, '.sum'))).toContain('Total ¥154.00');
    const many = await given({ lines: [apples, { ...apples, offerId: 'x', name: 'Pears' }] });
    expect(words(many)).toContain('Some goods are weighed when picked. You never pay more than ¥156.00.');
  });
});

describe('a quantity', () => {
  test('goes by whole pieces, and by the increment of what is weighed', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    await userEvent.click(more(place, 'eggs'));
    await userEvent.click(more(place, 'apples'));
    await until(() => shop.cart.lines[1]!.quantity === 2500 && shop.cart.lines[2]!.quantity === 2, 'both');
    await settled(place);
    expect([amount(place, 'eggs'), amount(place, 'apples')]).toEqual(['2', '2.5 kg']);
  });
});

describe('hub and run', () => {
  test('stand on top with the promise', async () => {
    const place = await live(openHubShop());
    await until(() => words(place).includes('Collect at Fenxiang village hub'), 'the hub');
    expect(words(deep(place, '.tally'))).toMatch(/Order until Tue .* 18:00 Collect Thu .* from 14:00/);
    expect(deep(place, '.tally').className).not.toContain('quiet');
  });

  test('that aren’t chosen yet are asked for', async () => {
    const place = await given({ hubId: null, runId: null, run: null });
    expect(words(place)).toContain('Where will you collect?');
    expect(deepAll(place, '.tally')).toEqual([]);
    const noRun = await given({ runId: null, run: null });
    expect(words(noRun)).toContain('When will you collect?');
  });

  test.each([
    ['run_closed', 'The run has closed', 'Choose a run'],
    ['hub_unavailable', 'This hub can’t take the order any more Your basket is safe.', 'Choose a hub'],
  ])('that can’t be had any more are said by code, with the way on: %s', async (code, said, action) => {
    const place = await given({ messages: [{ type: 'error', code, content: 'x' }] });
    expect(words(place)).toContain(said);
    expect(text(deep(place, '.choose-hub'))).toBe(action);
  });

  test('close while they are looked at', async () => {
    let now = clock();
    const place = await mount(
      html`<hamlet-provider .clock=${() => now}><hamlet-cart .cart=${cart}></hamlet-cart></hamlet-provider>`,
    );
    expect(words(place)).not.toContain('has closed');
    now = Date.parse(cart.run!.ordersCloseAt);
    deep<HTMLElementTagNameMap['hamlet-cart']>(place, 'hamlet-cart').requestUpdate();
    await settled(place);
    expect(words(place)).toContain('The run has closed Orders for it closed Tue 18:00. Your basket is safe.');
  });

  test('are changed at the picker beside it, unless a listener stops that', async () => {
    const shop = openHubShop();
    const place = await live(shop, html`<hamlet-hub-picker></hamlet-hub-picker>`);
    await until(() => deepAll(place, '.change-hub').length, 'the picker');
    const stop = (event: Event) => event.preventDefault();
    place.addEventListener('hamlet-hub-open', stop);
    await userEvent.click(deep(place, '.hubline button'));
    expect(deepAll(place, '.change-hub')).toHaveLength(1);
    place.removeEventListener('hamlet-hub-open', stop);
    await userEvent.click(deep(place, '.hubline button'));
    await until(() => deepAll(place, '.hub .dot').length, 'the list of hubs');
    expect(focused()?.closest('.picker')).not.toBeNull();
  });
});

describe('changing', () => {
  test('steps tapped fast end in one state, in one or two writes, without losing the focus', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    more(place, 'honey').focus();
    for (let tap = 0; tap < 7; tap++) more(place, 'honey').click();
    await settled(place);
    less(place, 'honey').click();
    await until(() => shop.cart.lines[0]!.quantity === 8, 'the server');
    await until(() => shop.client.cart.get().status === 'idle', 'the end');
    await settled(place);
    expect(amount(place, 'honey')).toBe('8');
    expect(shop.asked.filter((line) => line.startsWith('PUT')).length).toBeLessThanOrEqual(3);
    expect(focused()).toBe(more(place, 'honey'));
  });

  test('is said while it is saved, without anything moving', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    const before = deep(place, '.totals').getBoundingClientRect().height;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const answer = shop.before!;
    shop.before = async (request) => {
      if (request.method === 'PUT') await held;
      return (await answer(request))!;
    };
    const sum = words(deep(place, '.sum'));
    await userEvent.click(more(place, 'honey'));
    await settled(place);
    expect(text(deep(place, '.saving'))).toBe('Saving');
    expect(words(deep(place, '.sum'))).toBe(sum);
    expect(deep(place, '.totals').getAttribute('aria-busy')).toBe('true');
    expect(deep(place, '.totals').getBoundingClientRect().height).toBe(before);
    letGo();
    await until(() => text(deep(place, '.saving')).startsWith('Saved. Total'), 'the end');
    expect(deep(place, '.totals').getBoundingClientRect().height).toBe(before);
  });

  test('stops at what there is and says so', async () => {
    const shop = openHubShop();
    shop.cart = { ...cart, ...only({ availability: { available: true, status: 'in_stock', stock: 2 } }) };
    const place = await live(shop);
    await userEvent.click(more(place, 'honey'));
    await settled(place);
    expect(amount(place, 'honey')).toBe('2');
    expect(text(line(place, 'honey'))).toContain('That is all there is.');
    expect(focused()).toBe(more(place, 'honey'));
  });

  test('that fails says what is safe and shows what is saved', async () => {
    const shop = openHubShop();
    shop.failing.set('PUT', 'drop');
    const place = await live(shop);
    await userEvent.click(more(place, 'honey'));
    await until(() => deepAll(place, '[role=alert]').length, 'the sentence');
    expect(words(place)).toContain('That wasn’t saved Your basket is safe. Please try again.');
    expect(amount(place, 'honey')).toBe('2');
    shop.failing.clear();
    await userEvent.click(more(place, 'honey'));
    await until(() => shop.cart.lines[0]!.quantity === 3, 'the second try');
    await until(() => !deepAll(place, '[role=alert]').length, 'calm');
  });

  test('can be stopped by a listener', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    place.addEventListener('hamlet-cart-change', (event) => event.preventDefault());
    place.addEventListener('hamlet-cart-remove', (event) => event.preventDefault());
    await userEvent.click(more(place, 'honey'));
    await userEvent.click(line(place, 'honey').querySelector('.remove')!);
    await settled(place);
    expect(amount(place, 'honey')).toBe('2');
    expect(deepAll(place, '.undo, [role=alert]')).toEqual([]);
    expect(shop.asked.some((asked) => /PUT|DELETE/.test(asked))).toBe(false);
  });
});

describe('taking out', () => {
  test('leaves a way back in its place, with the focus on it; undo puts back what was there', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    await userEvent.click(line(place, 'apples').querySelector('.remove')!);
    await until(() => deepAll(place, '.undo').length, 'the way back');
    expect(deepAll(place, 'li.item').map(text)[1]).toBe('Red Fuji apples removed Undo: Red Fuji apples');
    expect(focused()).toBe(deep(place, '.undo'));
    await until(() => shop.cart.lines.length === 2, 'the server');
    await userEvent.click(deep(place, '.undo'));
    await until(() => shop.cart.lines.length === 3, 'the server again');
    await until(() => !deepAll(place, '.undo').length, 'the line');
    await settled(place);
    expect(deepAll(place, 'li.item .name').map(text)).toEqual([
      'Wildflower honey',
      'Red Fuji apples',
      'Free-range eggs',
    ]);
    expect(amount(place, 'apples')).toBe('2 kg');
    expect(focused()).toBe(more(place, 'apples'));
  });

  test('the last step of minus takes out, and the last line leaves an empty basket with a way back', async () => {
    const shop = openHubShop();
    shop.cart = { ...cart, lines: [eggs] };
    const place = await live(shop);
    expect(less(place, 'eggs').getAttribute('aria-label')).toBe('Take Free-range eggs out of the basket');
    await userEvent.click(less(place, 'eggs'));
    await until(() => words(place).includes('Your basket is empty'), 'the empty basket');
    expect(deepAll(place, '.undo')).toHaveLength(1);
    expect(deepAll(place, '.foot')).toEqual([]);
  });

  test('keeps a message on its line while another line goes', async () => {
    const shop = openHubShop();
    const codes = [{ type: 'error', code: 'offer_unavailable', path: '$.lines[2]', content: '' } as const];
    shop.cart = { ...cart, messages: codes };
    const place = await live(shop);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const answer = shop.before!;
    shop.before = async (request) => {
      await held;
      return (await answer(request))!;
    };
    await userEvent.click(line(place, 'honey').querySelector('.remove')!);
    await settled(place);
    expect(text(line(place, 'eggs'))).toContain('No longer offered');
    letGo();
  });
});

describe('where it stands', () => {
  test('an empty basket says so and shows the way to the shelves, or the partner’s own', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    expect(words(place)).toContain('Your basket is empty');
    expect(deepAll(place, '.empty button')).toEqual([]);
    const own = await mount(
      html`<hamlet-cart .client=${shop.client}><a slot="empty" href="/">To the shop</a></hamlet-cart>`,
    );
    await until(() => deepAll(own, '.empty').length, 'the empty basket');
    expect(deep<HTMLSlotElement>(own, 'slot[name=empty]').assignedElements()).toHaveLength(1);
  });

  test('a basket that doesn’t load says that it is safe, and can be asked again', async () => {
    const shop = openHubShop();
    shop.failing.set('GET /carts/', 'forbidden');
    const place = await live(shop);
    await until(() => words(place).includes('We couldn’t load your basket'), 'the failure');
    expect(words(place)).toContain('Your basket is safe');
    shop.failing.clear();
    await userEvent.click(deep(place, '[role=alert] button'));
    await until(() => deepAll(place, 'li.item').length === 3, 'the basket');
  });

  test('without a provider says that something is missing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = document.createElement('hamlet-cart');
    const place = document.createElement('div');
    place.className = 'test-place';
    place.append(element);
    document.body.append(place);
    vi.advanceTimersByTime(3001);
    await element.updateComplete;
    vi.useRealTimers();
    expect(words(place)).toContain('Something in the page’s set-up is missing');
    await vi.waitFor(() =>
      expect(warned.mock.calls.flat().join()).toContain('<hamlet-cart> found no <hamlet-provider>'),
    );
  });

  test.each(['before', 'after'])('finds a provider that comes %s', async (when) => {
    const shop = openHubShop();
    const provider = document.createElement('hamlet-provider');
    provider.client = shop.client;
    const element = document.createElement('hamlet-cart');
    const place = await mount(html``);
    if (when === 'before') place.append(provider);
    else place.append(element);
    await settled(place);
    place.append(provider);
    provider.append(element);
    await until(() => deepAll(place, 'li.item').length === 3, 'the basket');
  });
});

test('inserted with its basket before it is defined, it shows it once it is', async () => {
  const place = await mount(html`<test-late-cart .cart=${cart}></test-late-cart>`);
  customElements.define('test-late-cart', class extends CartElement {});
  await settled(place);
  expect(wordsOf(place)).toContain('Wildflower honey');
});

test('"Go to checkout" goes to the checkout beside it, unless a listener stops it', async () => {
  const place = await mount(
    html`<hamlet-provider .clock=${clock}
      ><hamlet-cart .cart=${cart}></hamlet-cart><hamlet-checkout></hamlet-checkout
    ></hamlet-provider>`,
  );
  const opened: string[] = [];
  const note = (event: HTMLElementEventMap['hamlet-checkout-open']) => opened.push(event.cart.id);
  place.addEventListener('hamlet-checkout-open', note);
  await userEvent.click(deep(place, '.foot button'));
  expect(opened).toEqual([ids.cart]);
  expect(document.activeElement?.localName).toBe('hamlet-checkout');
  (document.activeElement as HTMLElement).blur();
  place.addEventListener('hamlet-checkout-open', (event) => event.preventDefault());
  await userEvent.click(deep(place, '.foot button'));
  expect(document.activeElement?.localName).not.toBe('hamlet-checkout');
});

test('C11: shows 200 texts of a malicious seller as text', async () => {
  const breach = vi.fn();
  Object.assign(window, { hamletBreach: breach });
  const place = await given();
  const element = deep<HTMLElementTagNameMap['hamlet-cart']>(place, 'hamlet-cart');
  for (const evil of payloads) {
    const image = {
      url: 'x.svg',
      width: 1,
      height: 1,
      bytes: 1,
      alt: evil,
      license: null,
      attribution: null,
    };
    const own = { name: evil, label: evil, sellerName: evil, image };
    const totals = cart.totals.map((row) => ({ ...row, displayText: evil }));
    element.cart = {
      ...cart,
      totals,
      lines: [
        { ...honey, ...own },
        { ...apples, ...own },
      ],
    };
    await element.updateComplete;
    const shown = deep(place, 'li.item');
    expect(shown.querySelector('.name')!.textContent).toBe(evil);
    expect(shown.querySelector('.what p')!.textContent).toBe(`${evil} · ¥48.00 each`);
    expect(shown.querySelector('img')!.alt).toBe(evil);
    expect(deep(place, '.sum dt').textContent).toBe(evil);
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('script, iframe, object, a, template, input, details, math')).toHaveLength(
      0,
    );
    const attributes = [...root.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  }
  expect(breach).not.toHaveBeenCalled();
});

test.each(badAddresses)('C12: shows no picture from %s', async (url) => {
  const image = { url, width: 1, height: 1, bytes: 1, alt: '', license: null, attribution: null };
  const place = await given(only({ image }));
  expect(deepAll(place, 'img')).toEqual([]);
});

test.each([
  ['ltr', 'en'],
  ['rtl', 'en'],
  ['ltr', 'fr'],
])('axe finds nothing, %s %s', async (dir, lang) => {
  const stock = { available: true, status: 'in_stock', stock: 1 };
  const place = await mount(
    html`<hamlet-provider .clock=${clock} locale=${lang}>
      <hamlet-cart .cart=${cart}></hamlet-cart>
      <hamlet-cart
        .cart=${{ ...cart, hubId: null, run: null, lines: [{ ...honey, availability: stock }] }}
      ></hamlet-cart>
      <hamlet-cart .cart=${{ ...cart, lines: [] }}></hamlet-cart>
    </hamlet-provider>`,
    { dir, lang },
  );
  await until(() => deepAll(place, '.take').length, 'the baskets');
  const rules = { region: { enabled: false }, 'landmark-unique': { enabled: false } };
  const { violations } = await axe.run(place, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
});

test('every target is 48 px high, and nothing is wider than a 320 px screen', async () => {
  const place = await given();
  for (const target of deepAll(place, '.b, .step')) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  }
  place.style.width = '320px';
  await settled(place);
  const end = place.getBoundingClientRect().left + 320;
  for (const element of deepAll(place)) {
    if (!element.closest('.vh')) expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(end);
  }
});

test('speaks French', async () => {
  const place = await given({}, { lang: 'fr' });
  await until(() => words(place).includes('Votre panier'), 'French');
  expect(words(place)).toMatch(/Red Fuji apples : pesé à la préparation\. Vous payez 156,00.¥ au plus\./);
});
