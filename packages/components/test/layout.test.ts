import { html, type TemplateResult } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import '../src/elements/cart-button/cart-button.define.js';
import '../src/elements/cart/cart.define.js';
import '../src/elements/checkout/checkout.define.js';
import '../src/elements/hub-card/hub-card.define.js';
import '../src/elements/hub-picker/hub-picker.define.js';
import '../src/elements/order-tracker/order-tracker.define.js';
import '../src/elements/product-card/product-card.define.js';
import '../src/elements/product/product.define.js';
import '../src/elements/provider/provider.define.js';
import { clientOf } from './basket-client.js';
import * as world from './examples/hubs.js';
import { orderedAt } from './examples/orders.js';
import { honey } from './goods.js';
import { openHubShop } from './hub-shop.js';
import { clear, deep, deepAll, mount, until } from './mount.js';
import { huge } from './story.js';

// What waits has the shape of what comes: a page that reads on must not lose its line.

afterEach(clear);

const clock = () => Date.parse(orderedAt);

/** A gate that answers wait behind. */
function gate() {
  let open = () => {};
  const opened = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  return { opened, open: () => open() };
}

/** The box of what a selector finds first, or of the element itself. */
const box = (place: ParentNode, selector: string) => deep(place, selector).getBoundingClientRect();

describe('from waiting to loaded', () => {
  test('a card keeps its size: picture, words and button stand where their shapes stood', async () => {
    const { opened, open } = gate();
    const client = clientOf({ products: [honey()], before: () => opened }, clock);
    const place = await mount(
      html`<div style="width: 180px">
          <hamlet-product-card product-id=${honey().id} .client=${client}></hamlet-product-card>
        </div>
        <p class="after">After</p>`,
    );
    await until(() => deepAll(place, '.bone').length, 'the shape');
    const before = { card: box(place, '.card'), after: box(place, '.after'), act: box(place, '.act') };
    open();
    await until(() => deepAll(place, '.add').length, 'the product');
    expect(Math.abs(box(place, '.card').height - before.card.height)).toBeLessThanOrEqual(4);
    expect(Math.abs(box(place, '.act').top - before.act.top)).toBeLessThanOrEqual(4);
    expect(Math.abs(box(place, '.after').top - before.after.top)).toBeLessThanOrEqual(4);
  });

  test('a row of the hub picker is as high as the shape that waits', async () => {
    const { opened, open } = gate();
    const shop = openHubShop({ basket: false });
    shop.hubs = [0, 1, 2, 3].map((n) => ({ ...world.tea, id: `${world.tea.id.slice(0, -1)}${n}` }));
    const rest = shop.before!;
    shop.before = (request) => opened.then(() => rest(request)) as Promise<Response>;
    const place = await mount(
      html`<div style="width: 390px">
        <hamlet-provider .clock=${clock}>
          <hamlet-hub-picker .client=${shop.client as never}></hamlet-hub-picker>
        </hamlet-provider>
      </div>`,
    );
    await until(() => deepAll(place, '.hub .bone').length, 'the shape');
    const before = box(place, '.hubs').height / 4;
    open();
    await until(() => deepAll(place, 'li.hub').length, 'the hubs');
    expect(Math.abs(box(place, 'li.hub').height - before)).toBeLessThanOrEqual(24);
  });

  test.each([0, 3, 120])('the basket’s button keeps its box with %i things', async (count) => {
    const place = await mount(html`<hamlet-cart-button></hamlet-cart-button>`);
    const before = box(place, 'hamlet-cart-button');
    deep<HTMLElement & { count: number }>(place, 'hamlet-cart-button').count = count;
    await until(() => deep(place, '.count').textContent === (count ? String(count) : ''), 'the number');
    const after = box(place, 'hamlet-cart-button');
    expect(after.height).toBe(before.height);
    expect(Math.abs(after.width - before.width)).toBeLessThanOrEqual(count > 99 ? 16 : 1);
  });
});

/** All that moves in a document while `what` happens, as the browser itself counts it (0: nothing). */
async function shift(what: () => Promise<unknown> | void): Promise<number> {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: false });
  await what();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return sum;
}

/** The shop's own pictures, as the test's server has them. */
const pictures = new URL('/packages/server/pictures/', location.href).href;

const pictured = (image: object, when = 'auto'): TemplateResult =>
  html`<div style="width: 180px">
      <hamlet-provider picture-base=${pictures} pictures=${when} .clock=${clock}>
        <hamlet-product-card
          .product=${honey({ images: [{ ...honey().images[0]!, ...image }] })}
        ></hamlet-product-card>
      </hamlet-provider>
    </div>
    <p class="after">After</p>`;

describe('a picture', () => {
  const plain = async () => {
    const place = await mount(pictured({}));
    const { height } = box(place, '.card');
    clear();
    return height;
  };

  test('that fails leaves its room to the slate', async () => {
    const height = await plain();
    const place = await mount(pictured({}));
    expect(
      await shift(async () => {
        deep(place, 'img').dispatchEvent(new Event('error'));
        await until(() => deepAll(place, '.slate').length, 'the slate');
      }),
    ).toBe(0);
    expect(box(place, '.card').height).toBe(height);
  });

  test('that never arrives has its room', async () => {
    const height = await plain();
    const place = await mount(pictured({ url: 'https://127.0.0.1:9/never.jpg' }));
    expect(await shift(() => {})).toBe(0);
    expect(box(place, '.card').height).toBe(height);
  });

  test('of 12,000 px that says nothing of its size is cut to its room', async () => {
    const height = await plain();
    const place = await mount(pictured({ bytes: null, width: 12_000, height: 90 }));
    expect(deepAll(place, 'img')).toHaveLength(1);
    expect(box(place, '.card').height).toBe(height);
    const room = box(place, '.pic');
    expect(room.width / room.height).toBeCloseTo(4 / 3, 1);
  });

  test('that is huge waits to be asked for, and comes in the same room', async () => {
    const height = await plain();
    const place = await mount(pictured(huge));
    expect(deepAll(place, 'img')).toHaveLength(0);
    expect(
      await shift(async () => {
        deep(place, 'button.slate').click();
        await until(() => deepAll(place, 'img').length, 'the picture');
      }),
    ).toBe(0);
    expect(box(place, '.card').height).toBe(height);
  });

  test('waits to be asked for on a link that saves data, unless the page says always', async () => {
    const saving = { saveData: true };
    Object.defineProperty(navigator, 'connection', { value: saving, configurable: true });
    try {
      expect(deepAll(await mount(pictured({})), 'img')).toHaveLength(0);
      expect(deepAll(await mount(pictured({}, 'always')), 'img')).toHaveLength(1);
      saving.saveData = false;
      expect(deepAll(await mount(pictured({})), 'img')).toHaveLength(1);
      expect(deepAll(await mount(pictured({}, 'ask')), 'img')).toHaveLength(0);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  test('that was fetched stays when the link becomes slow', async () => {
    const place = await mount(pictured({}));
    expect(deepAll(place, 'img')).toHaveLength(1);
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const card = deep<HTMLElement & { requestUpdate(): void }>(place, 'hamlet-product-card');
      card.requestUpdate();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(deepAll(place, 'img')).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});
