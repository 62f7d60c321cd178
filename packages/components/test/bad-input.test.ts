import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import '../src/elements/cart-button/cart-button.define.js';
import '../src/elements/cart/cart.define.js';
import '../src/elements/checkout/checkout.define.js';
import '../src/elements/hub-card/hub-card.define.js';
import '../src/elements/hub-picker/hub-picker.define.js';
import '../src/elements/order-tracker/order-tracker.define.js';
import '../src/elements/product-card/product-card.define.js';
import '../src/elements/product-list/product-list.define.js';
import '../src/elements/product/product.define.js';
import { basketClient } from './basket-client.js';
import * as world from './examples/hubs.js';
import { cart, hub, order, readyOrder, store } from './examples/orders.js';
import { apples, honey } from './goods.js';
import { clear, deepAll, mount, settled, until, words } from './mount.js';
import { openOrderShop } from './order-shop.js';
import { oddNames } from './story.js';

// A page may give an element anything: something is said, nothing is thrown, and what is whole afterwards is shown.

const thrown: string[] = [];
const note = (event: Event) => {
  const { error, reason } = event as ErrorEvent & PromiseRejectionEvent;
  thrown.push(String((error ?? reason)?.stack ?? error ?? reason));
  event.preventDefault();
};
beforeAll(() => {
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  vi.restoreAllMocks();
});
afterEach(clear);

/** An element with one property that a page gives. */
interface Subject {
  property: string;
  /** What is given where all is well; each broken value is made of it. */
  good: unknown;
  /** Words that are there when all is well. */
  says: RegExp;
  draw: () => TemplateResult;
}

const buyer = { name: 'Wang Guilan', phone: '138 0000 4471' };
const checkoutClient = () => openOrderShop({ basket: false }).client;
const subjects: Record<string, Subject> = {
  'hamlet-product-card': {
    property: 'product',
    good: honey(),
    says: /Wildflower honey/,
    draw: () => html`<hamlet-product-card .client=${basketClient()}></hamlet-product-card>`,
  },
  'hamlet-product': {
    property: 'product',
    good: apples(),
    says: /Red Fuji apples/,
    draw: () => html`<hamlet-product .hub=${world.near} .client=${basketClient()}></hamlet-product>`,
  },
  'hamlet-product at a hub': {
    property: 'hub',
    good: world.near,
    says: /Order/,
    draw: () => html`<hamlet-product .product=${honey()} .client=${basketClient()}></hamlet-product>`,
  },
  'hamlet-product-list': {
    property: 'products',
    good: [honey(), apples()],
    says: /Wildflower honey/,
    draw: () => html`<hamlet-product-list .client=${basketClient()}></hamlet-product-list>`,
  },
  'hamlet-hub-card': {
    property: 'hub',
    good: world.near,
    says: /Fenxiang village hub/,
    draw: () => html`<hamlet-hub-card></hamlet-hub-card>`,
  },
  'hamlet-hub-picker': {
    property: 'hubs',
    good: [world.near, world.county],
    says: /Fenxiang village hub/,
    draw: () => html`<hamlet-hub-picker near="111.5,30.7"></hamlet-hub-picker>`,
  },
  'hamlet-cart': {
    property: 'cart',
    good: cart,
    says: /Wildflower honey/,
    draw: () => html`<hamlet-cart></hamlet-cart>`,
  },
  'hamlet-cart-button': {
    property: 'count',
    good: 3,
    says: /3 things in it/,
    draw: () => html`<hamlet-cart-button></hamlet-cart-button>`,
  },
  'hamlet-checkout': {
    property: 'cart',
    good: cart,
    says: /Wildflower honey/,
    draw: () =>
      html`<hamlet-checkout
        .store=${store}
        .hub=${hub}
        .buyer=${buyer}
        .client=${checkoutClient()}
      ></hamlet-checkout>`,
  },
  'hamlet-order-tracker': {
    property: 'order',
    good: order,
    says: /7K2M-9QXD/,
    draw: () => html`<hamlet-order-tracker .client=${checkoutClient()}></hamlet-order-tracker>`,
  },
  'hamlet-order-tracker with a pass': {
    property: 'order',
    good: readyOrder,
    says: /Your pick-up code/,
    draw: () => html`<hamlet-order-tracker .client=${checkoutClient()}></hamlet-order-tracker>`,
  },
};

type Path = readonly (string | number)[];

/** Every place in a value, from the whole on. */
const places = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
    : [path];

const taken = Symbol('taken away');

/** A copy with something else in one place, or nothing there. */
function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other === taken ? undefined : other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && other === taken) delete copy[key];
  else copy[key] = changed(copy[key], rest, other);
  return copy;
}

/** What stands in the place of what should. */
const other = fc.oneof(
  fc.constantFrom<unknown>(
    taken,
    null,
    undefined,
    '',
    'x',
    0,
    -1,
    NaN,
    1e21,
    0.5,
    true,
    [],
    {},
    [null],
    new Date(NaN),
    () => {},
    Symbol('s'),
  ),
  fc.constantFrom(...Object.values(oddNames)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
);

const runs = 40;

test.each(Object.entries(subjects))(
  '%s says something whatever it is given, throws nothing, and shows what is whole afterwards',
  async (_, { property, good, says, draw }) => {
    const all = places(good);
    const broken = fc
      .array(fc.tuple(fc.constantFrom(...all), other), { minLength: 1, maxLength: 3 })
      .map((changes) => changes.reduce((value, [path, to]) => safely(value, path, to), good));
    const place = await mount(draw());
    const element = place.firstElementChild as unknown as Record<string, unknown>;
    const give = async (value: unknown) => {
      element[property] = value;
      await settled(place);
    };
    await fc.assert(
      fc.asyncProperty(broken, async (value) => {
        thrown.length = 0;
        await give(value);
        expect(thrown.join('\n')).toBe('');
        const drawn =
          words(place) ||
          deepAll(place, '[aria-label]')
            .map((one) => one.ariaLabel)
            .join();
        expect(drawn).not.toBe('');
      }),
      { numRuns: runs, seed: 20_261_123 },
    );
    await give(good);
    await until(() => says.test(words(place)), `${says} in “${words(place)}”`);
  },
);

/** A change to a place that an earlier change has taken away is none. */
function safely(value: unknown, path: Path, to: unknown): unknown {
  try {
    return changed(value, path, to);
  } catch {
    return value;
  }
}

test.each([
  'hamlet-product-card',
  'hamlet-product',
  'hamlet-cart',
  'hamlet-hub-picker',
  'hamlet-order-tracker',
])('%s stays calm with a client that is none', async (name) => {
  const { draw, property, good, says } = subjects[name]!;
  for (const client of ['client', 7, {}, () => {}]) {
    thrown.length = 0;
    const place = await mount(draw());
    const element = place.firstElementChild as unknown as Record<string, unknown>;
    element['client'] = client;
    element[property] = good;
    await settled(place);
    expect(thrown).toEqual([]);
    expect(words(place)).toMatch(says);
    clear();
  }
});

test('a name of 200 characters, of one emoji and of marks alone leaves a card whole and its button named', async () => {
  for (const [kind, name] of Object.entries(oddNames)) {
    const place = await mount(html`<hamlet-product-card .product=${honey({ name })}></hamlet-product-card>`);
    const [button] = deepAll(place, '.add');
    expect(button?.getAttribute('aria-label'), kind).toMatch(
      kind === 'marks' ? /Goods without a name/ : /^Add .+ to the basket$/,
    );
    const [card] = deepAll(place, '.card') as HTMLElement[];
    expect(card!.scrollWidth, kind).toBeLessThanOrEqual(card!.clientWidth);
    clear();
  }
});
