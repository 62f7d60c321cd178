import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrderNumber, orderNumber } from './order-number.js';

const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a number is eight digits without I, L, O and U, and its check digit fits', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const number = orderNumber(() => random);
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(isOrderNumber(number)).toBe(true);
    }),
  );
});

test('one digit misheard, or two neighbours swapped, never fit', () => {
  fc.assert(
    fc.property(bytes, fc.nat({ max: 7 }), fc.nat({ max: 31 }), (random, place, digit) => {
      const own = [...orderNumber(() => random).replace('-', '')];
      const misheard = own.with(place, digits[digit]!);
      if (misheard[place] !== own[place]) expect(isOrderNumber(misheard.join(''))).toBe(false);
      if (place === 7 || own[place] === own[place + 1]) return;
      const swapped = own.with(place, own[place + 1]!).with(place + 1, own[place]!);
      expect(isOrderNumber(swapped.join(''))).toBe(false);
    }),
  );
});
