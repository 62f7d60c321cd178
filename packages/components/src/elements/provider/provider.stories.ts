import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { honey } from '../../../test/goods.js';
import { deepAll } from '../../../test/mount.js';
import { inTurn, sees, seesNone } from '../../../test/seen.js';
import '../product-card/product-card.define.js';
import type { ProviderElement } from './provider.js';
import './provider.define.js';

const key = 'pk_test_valley_abcdefghijklmnopqrstuvwxyz';
const pictures = new URL('pictures/', document.baseURI).href;
const card = html`<div class="story-phone-half">
  <hamlet-product-card .product=${honey()}></hamlet-product-card>
</div>`;

const ownWords = {
  browse: { add: 'Into the basket', addNamed: (name: string) => `Into the basket: ${name}` },
};

const meta: Meta<ProviderElement> = {
  title: 'Buying/Provider',
  component: 'hamlet-provider',
};
export default meta;

type Story = StoryObj<ProviderElement>;

/** It draws nothing itself: the elements inside it get their client, language and pictures from it. */
export const AroundAnElement: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key=${key} picture-base=${pictures}>${card}</hamlet-provider>
  `,
  play: sees('Wildflower honey', 'Add'),
};

/** Two shops on one page: each element follows the nearest provider. */
export const TwoLanguages: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key=${key} picture-base=${pictures} locale="en"
      >${card}</hamlet-provider
    >
    <hamlet-provider api-url="/" publishable-key=${key} picture-base=${pictures} locale="fr"
      >${card}</hamlet-provider
    >
  `,
  play: sees(/Add .*Ajouter/),
};

/** A partner's own words win in every language. Who names a button anew also says its whole name for screen readers. */
export const OwnWords: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key=${key} picture-base=${pictures} .messages=${ownWords}
      >${card}</hamlet-provider
    >
  `,
  play: inTurn(sees('Into the basket'), seesNone('Add')),
};

/** A secret key has no place in a page: the elements stay calm, the console says what to change. */
export const WrongKey: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key="sk_test_valley_never" picture-base=${pictures}
      ><div class="story-phone-half"><hamlet-product-card product-id="honey"></hamlet-product-card></div
    ></hamlet-provider>
  `,
  play: sees('The shop can’t open on this page yet', 'The people who run this page can repair it.'),
};

const around = (attributes: Partial<ProviderElement>) => html`
  <hamlet-provider
    .apiUrl=${attributes.apiUrl ?? '/'}
    .publishableKey=${attributes.publishableKey ?? key}
    .pictureBase=${attributes.pictureBase ?? pictures}
    .locale=${attributes.locale ?? null}
    .messages=${attributes.messages ?? {}}
    >${card}</hamlet-provider
  >
`;

/** A language that nobody speaks here: English stands in, and the console says so. */
export const UnknownLanguage: Story = {
  render: () => around({ locale: 'tlh' }),
  play: sees('Wildflower honey', 'Add'),
};

/** Attributes that are none: what was given to the card is shown nevertheless. */
export const WrongAttributes: Story = {
  render: () => around({ apiUrl: 'javascript:alert(1)', locale: '!!', pictureBase: '//x' }),
  play: sees('Wildflower honey', '¥48.00', 'Add'),
};

/** Words that are none are passed over. */
export const WrongWords: Story = {
  render: () => around({ messages: { browse: { add: 7, about: 'x' } } as never }),
  play: sees('Wildflower honey', 'Add'),
};

export const French: Story = {
  globals: { locale: 'fr' },
  render: () => around({}),
  play: sees('Ajouter'),
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  render: () => around({}),
  play: sees('加入'),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => around({}),
  play: inTurn(sees('Add'), async ({ canvasElement }) => {
    const [card] = deepAll(canvasElement, 'hamlet-product-card');
    await expect(getComputedStyle(card!).direction).toBe('rtl');
  }),
};
