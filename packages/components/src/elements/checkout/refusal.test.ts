import { describe, expect, test } from 'vitest';
import { cart, ids, nextRun } from '../../../test/examples/orders.js';
import { readRefusal } from './refusal.js';

const seen = { cart, total: cart.total };
const refuse = (code: string, current?: object, status = 422) =>
  readRefusal({ code, status, current: current as never }, seen);

describe('an order that was not placed', () => {
  test('asks for the next run, with its price beside the one that was seen', () => {
    expect(refuse('run_closed', { run: nextRun, total: cart.total })).toEqual({
      kind: 'run',
      run: nextRun,
      total: cart.total,
      was: cart.total,
    });
  });

  test('says so when no other run takes orders', () => {
    expect(refuse('run_closed', { run: null, total: null })).toEqual({ kind: 'noRun' });
    expect(refuse('run_closed')).toEqual({ kind: 'noRun' });
  });

  test('shows the old total and the new', () => {
    const total = { amount: 15_600, currency: 'CNY' };
    expect(refuse('total_changed', { run: cart.run, total })).toMatchObject({
      kind: 'total',
      total,
      was: cart.total,
    });
  });

  test('offers what is left, in steps that can be ordered', () => {
    const lines = [
      { offerId: ids.honey, price: cart.total, stock: 0 },
      { offerId: ids.apples, price: cart.total, stock: 1_700 },
      { offerId: ids.eggs, price: cart.total, stock: 9 },
    ];
    expect(refuse('out_of_stock', { run: cart.run, total: null, lines })).toEqual({
      kind: 'stock',
      shortages: [
        { offerId: ids.honey, name: 'Wildflower honey', wanted: 2, left: 0 },
        { offerId: ids.apples, name: 'Red Fuji apples', wanted: 2000, left: 1500 },
      ],
    });
  });

  test('says how much more makes an order', () => {
    const missing = { amount: 1200, currency: 'CNY' };
    expect(refuse('below_minimum_order_value', { run: cart.run, total: cart.total, missing })).toEqual({
      kind: 'minimum',
      missing,
    });
    expect(refuse('below_minimum_order_value')).toEqual({ kind: 'failed' });
  });

  test('leaves out what the shop no longer sells', () => {
    const [first, ...rest] = cart.lines;
    const gone = { ...first!, availability: { available: false, status: 'discontinued', stock: 5 } };
    const refusal = readRefusal(
      { code: 'offer_unavailable', status: 422 },
      { ...seen, cart: { ...cart, lines: [gone, ...rest] } },
    );
    expect(refusal).toMatchObject({ kind: 'stock', shortages: [{ offerId: ids.honey, left: 0 }] });
  });

  test.each([
    ['network', null],
    ['timeout', null],
    ['in_flight', 409],
    ['too_many', 429],
    ['internal', 500],
    ['unavailable', 503],
  ])('may have arrived: %s', (code, status) => {
    expect(readRefusal({ code, status }, seen)).toEqual({ kind: 'unknown' });
  });

  test('sends the buyer back to the name that the shop refuses', () => {
    const errors = [{ pointer: '/buyer/phone', code: 'pattern', detail: '' }];
    expect(readRefusal({ code: 'invalid_request', status: 400, errors }, seen)).toEqual({
      kind: 'person',
      pointers: ['/buyer/phone'],
    });
  });

  test('fails plainly for a code that is new', () => {
    expect(refuse('moon_in_wrong_phase')).toEqual({ kind: 'failed' });
  });
});
