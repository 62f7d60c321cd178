import { describe, expect, test } from 'vitest';
import { orderPerson, personProblems } from './person.js';
import { phonePlan } from './phone-plans.js';
import { nobody } from './typed.js';

const china = phonePlan({ currency: 'CNY', timeZone: 'Asia/Shanghai' });

describe('who an order is for', () => {
  test('a name is enough', () => {
    const person = { ...nobody, name: ' 王桂兰 ' };
    expect(personProblems(person, china)).toEqual({});
    expect(orderPerson(person, china)).toEqual({ buyer: { name: '王桂兰' } });
  });

  test('a name of blanks is no name', () => {
    expect(personProblems({ ...nobody, name: ' \u3000 ' }, china)).toEqual({ name: { problem: 'missing' } });
  });

  test('somebody else collects only when the box is ticked', () => {
    const person = { ...nobody, name: 'Wang Guilan', collector: 'Li Jun', relation: 'next door' };
    expect(orderPerson(person, china)).toEqual({ buyer: { name: 'Wang Guilan' } });
    expect(orderPerson({ ...person, proxy: true }, china)).toEqual({
      buyer: { name: 'Wang Guilan' },
      collector: { name: 'Li Jun', relation: 'next door' },
    });
    expect(personProblems({ ...person, proxy: true, collector: '' }, china)).toEqual({
      collector: { problem: 'missing' },
    });
  });

  test('every mistake is found at once, in the order of the form', () => {
    const person = { ...nobody, phone: '138', proxy: true, relation: 'x'.repeat(121) };
    expect(Object.keys(personProblems(person, china))).toEqual(['name', 'phone', 'collector', 'relation']);
  });
});
