import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from './url';

const rules = { base: 'http://pictures.example:8080/food/', allowedOrigins: ['http://api.example'] };

test.each([
  ['https://shop.example/terms', 'https://shop.example/terms'],
  ['HTTPS://Shop.Example/a b', 'https://shop.example/a%20b'],
  ['honey.svg', 'http://pictures.example:8080/food/honey.svg'],
  ['/honey.svg', 'http://pictures.example:8080/honey.svg'],
  ['蜂蜜.svg', 'http://pictures.example:8080/food/%E8%9C%82%E8%9C%9C.svg'],
  ['http://api.example/x', 'http://api.example/x'],
  ['http://localhost:3000/x', 'http://localhost:3000/x'],
  ['http://127.0.0.1/x', 'http://127.0.0.1/x'],
  ['http://[::1]:4000/x', 'http://[::1]:4000/x'],
  ['https://shop.example/@user', 'https://shop.example/@user'],
])('C12: %s may be followed', (address, href) => expect(safeUrl(address, rules)).toBe(href));

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'javascript&colon;alert(1)\u2028',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://shop.example/1',
  'filesystem:https://shop.example/x',
  'about:blank',
  'ftp://shop.example/',
  '//evil.example/x',
  '///evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  'https:\\\\evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://user@shop.example/',
  'https://user:pass@shop.example/',
  'https://shop.example@evil.example/',
  'https://@evil.example/',
  'https://xn--shp-0na.example/',
  'https://www.xn--shp-0na.example/',
  'https://shоp.example/',
  'https://ｓｈｏｐ.example/',
  'https://shop%2eexample/',
  'https://shop.example\u202e/',
  'http://shop.example/',
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'http://api.example.evil.example/',
  'http://api.example:81/',
  'https://',
  'https://shop.example:99999/',
  '',
])('C12: %j is dropped', (address) => expect(safeUrl(address, rules)).toBeNull());

test('C12: what is no text is dropped, and a relative address needs a base', () => {
  for (const value of [null, undefined, 7, {}, ['https://shop.example']])
    expect(safeUrl(value, rules)).toBeNull();
  expect(safeUrl('honey.svg')).toBeNull();
});

test('C12: whatever comes out is https, one of the given origins, or loopback', () => {
  const pieces = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    '//',
    '/',
    '\\',
    '@',
    'evil.example',
    'localhost',
    '\t',
    ' ',
    ':',
    '%',
    '.',
    'é',
    '?',
    '#',
    '[',
    'xn--a',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const href = safeUrl(parts.join(''), rules);
      if (href === null) return;
      const { protocol, origin, hostname, username } = new URL(href);
      expect(username).toBe('');
      const trusted = ['http://pictures.example:8080', 'http://api.example'].includes(origin);
      expect(protocol === 'https:' || trusted || hostname === 'localhost').toBe(true);
      if (!/^https?:/i.test(parts.join(''))) expect(origin).toBe('http://pictures.example:8080');
    }),
    { numRuns: 20_000 },
  );
});
