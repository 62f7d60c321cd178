import { createHamlet, type Order } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/elements/cart/cart.define.js';
import '../src/elements/checkout/checkout.define.js';
import '../src/elements/hub-picker/hub-picker.define.js';
import '../src/elements/order-tracker/order-tracker.define.js';
import '../src/elements/product-list/product-list.define.js';
import '../src/elements/provider/provider.define.js';
import * as world from './examples/hubs.js';
import { cart, ids, order, orderAt, orderedAt, readyOrder, run } from './examples/orders.js';
import { anOffer, apples, aVariant, honey, honeyWith } from './goods.js';
import { clear, deepAll, mount, until, words } from './mount.js';
import { openOrderShop, type OrderShop } from './order-shop.js';
import { serve } from './shop.js';

// Each element reads as a Chinese neighbour writes: the page's `lang` is enough.

let shop: OrderShop;
beforeEach(() => (shop = openOrderShop()));
afterEach(clear);

const clock = () => Date.parse(orderedAt);
const given = (element: TemplateResult, lang = 'zh-CN') =>
  mount(html`<hamlet-provider .clock=${clock}>${element}</hamlet-provider>`, { lang });
const plain = (text: string) => text.replace(/[\s\u2060]+/g, '');
/** What a person reads, without spaces: between Chinese words there are none to see. */
const seen = (place: ParentNode) =>
  plain(
    [
      ...place.querySelectorAll(
        'hamlet-cart, hamlet-checkout, hamlet-hub-picker, hamlet-order-tracker, hamlet-product-list',
      ),
    ]
      .map(words)
      .join('\n'),
  );
const says = (place: ParentNode, text: string) =>
  until(() => seen(place).includes(plain(text)), `“${text}” in “${seen(place)}”`);

test.each(['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN'])('a basket on a page in %s', async (lang) => {
  const stock = { available: true, status: 'in_stock', stock: 1 };
  const lines = cart.lines.map((line, n) => (n === 0 ? { ...line, availability: stock } : line));
  const place = await given(html`<hamlet-cart .cart=${{ ...cart, lines }}></hamlet-cart>`, lang);
  await says(place, '您的篮子');
  await says(place, '2公斤');
  for (const text of ['约2公斤 · ¥10.00/公斤', '只剩1件了。', '就要1件', '截单时间', '周二', '去下单']) {
    await says(place, text);
  }
  await says(place, '配货时称重。最多 ¥156.00。');
});

test('goods: quantity and price by measure, season and pre-sale', async () => {
  const products = [
    honey(),
    apples(),
    honeyWith({ availability: { available: false, status: 'out_of_stock', stock: 0 } }),
    honey({
      variants: [
        aVariant({
          offers: [
            anOffer({
              availability: { available: true, status: 'preorder', stock: 9 },
              presaleFrom: '2999-12-10',
            }),
          ],
        }),
      ],
    }),
  ];
  const client = createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch: serve({ products, categories: [] }),
  });
  const place = await mount(html`<hamlet-product-list .client=${client}></hamlet-product-list>`, {
    lang: 'zh-Hans',
  });
  for (const text of [
    '当季',
    '加入',
    '每公斤 ¥96.00',
    '每公斤 ¥10.00',
    '约0.5公斤',
    '卖完了',
    '预售',
    '12月10日',
  ])
    await says(place, text);
});

test('hubs: when to order and collect, how far, and that hours are not known', async () => {
  const place = await given(
    html`<hamlet-hub-picker .hubs=${world.hubs} near="111.5,30.7"></hamlet-hub-picker>`,
  );
  for (const text of ['在哪里取货？', '截单时间', '取货时间', '起', '收现金', '个取货点'])
    await says(place, text);
  expect(seen(place)).toMatch(/今天开到\d\d?:\d\d|开门时间不详/);
});

test('the way to an order: name, check, and the ceiling of what is weighed', async () => {
  const open = (buyer: object | null) =>
    mount(html`<hamlet-checkout .client=${shop.client} .buyer=${buyer}></hamlet-checkout>`, {
      lang: 'zh-CN',
    });
  const asked = await open(null);
  for (const text of ['包裹上写谁的名字？', '电话（可以不填）', '下一步']) await says(asked, text);
  clear();
  const place = await open({ name: '王桂兰', phone: '' });
  for (const text of [
    '核对订单',
    '按实重付款，最多 ¥156.00。',
    '到取货点付现金',
    '2 × Wildflower honey，500 g',
    '星期四付款',
  ])
    await says(place, text);
});

const tracked: [string, Order, string[]][] = [
  ['placed', order, ['订单已收到', '修改截止', '取货时间', '14:00 起', '合计（约）']],
  ['late', orderAt('in_transit', { run: { ...run, status: 'delayed' } }), ['9:20 出发', '比计划晚']],
  ['ready', readyOrder, ['您的取货码', '为您保留到 12月1日周二 19:00', '付款：到取货点付现金']],
  ['cancelled', orderAt('cancelled'), ['订单已取消', '不用付款。']],
];
test.each(tracked)('an order that is %s', async (_, one, texts) => {
  const place = await given(html`<hamlet-order-tracker .order=${one}></hamlet-order-tracker>`);
  for (const text of texts) await says(place, text);
  expect(one.id).toBe(ids.order);
});

test('no heading, tally or quantity spaces its letters', async () => {
  const place = await given(html`
    <hamlet-cart .cart=${cart}></hamlet-cart>
    <hamlet-hub-picker .hubs=${world.hubs}></hamlet-hub-picker>
    <hamlet-order-tracker .order=${order}></hamlet-order-tracker>
  `);
  await says(place, '您的篮子');
  await says(place, '订单已收到');
  const spaced = deepAll(place, '*')
    .filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && /\p{Script=Han}/u.test(node.data)),
    )
    .filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing));
  expect(spaced.map((element) => `${element.className}: ${element.textContent}`)).toEqual([]);
});
