import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { clear, mount } from './mount.js';
import { sidewaysBreaches, targetBreaches } from './targets.js';

// The measure that every story is held to (`packages/docs/.storybook/every-story.ts`) finds what it should.

afterEach(clear);

const box = 'width: 48px; height: 48px; padding: 0; border: 0; margin: 0;';
const place = (content: ReturnType<typeof html>) =>
  mount(html`<div style="display: flex; gap: 8px">${content}</div>`);

test('two targets of 48 px, 8 px apart, are well', async () => {
  const two = await place(html`<button style=${box}>A</button><button style=${box}>B</button>`);
  expect(targetBreaches(two)).toEqual([]);
});

test('one that is too small, or too near, is named', async () => {
  const small = await place(html`<button style="${box} height: 40px">A</button>`);
  expect(targetBreaches(small)).toEqual(['<button> “A” is 48 × 40']);
  const near = await place(
    html`<button style=${box}>A</button><button style="${box} margin-left: -4px">B</button>`,
  );
  expect(targetBreaches(near)).toEqual(['<button> “A” and <button> “B” are 4 apart']);
});

test('a link in a line, what is hidden and what is switched off are no targets; a link alone is one', async () => {
  const line = await place(
    html`<p>Read <a href="#a">this</a> first.</p>
      <button hidden>A</button><button disabled>B</button>`,
  );
  expect(targetBreaches(line)).toEqual([]);
  const alone = await mount(html`<p><a href="#a">this</a></p>`);
  expect(targetBreaches(alone)).toHaveLength(1);
});

test('a radio button is as large as the row that is its label', async () => {
  const row = (high: number) =>
    mount(html`<label style="display: block; height: ${high}px"><input type="radio" /> Cash</label>`);
  expect(targetBreaches(await row(56))).toEqual([]);
  expect(targetBreaches(await row(30))).toHaveLength(1);
});

test('rows of one group may touch', async () => {
  const rows = await mount(
    html`<button style="display: block; width: 200px; height: 48px">A</button
      ><button style="display: block; width: 200px; height: 48px">B</button>`,
  );
  expect(targetBreaches(rows)).toEqual([]);
});

class WideElement extends HTMLElement {
  constructor() {
    super();
    const inside = document.createElement('p');
    inside.textContent = 'wide';
    inside.style.width = '400px';
    this.attachShadow({ mode: 'open' }).append(inside);
    this.style.display = 'block';
  }
}
customElements.define('hamlet-wide', WideElement);

test('what stands out of its element to the side is named', async () => {
  const narrow = await mount(html`<div style="width: 300px"><hamlet-wide></hamlet-wide></div>`);
  expect(sidewaysBreaches(narrow)).toHaveLength(1);
  const wide = await mount(html`<div style="width: 500px"><hamlet-wide></hamlet-wide></div>`);
  expect(sidewaysBreaches(wide)).toEqual([]);
});
