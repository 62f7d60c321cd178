import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { honey } from '../../../test/goods.js';
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
};

/** A partner's own words win in every language. Who names a button anew also says its whole name for screen readers. */
export const OwnWords: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key=${key} picture-base=${pictures} .messages=${ownWords}
      >${card}</hamlet-provider
    >
  `,
};

/** A secret key has no place in a page: the elements stay calm, the console says what to change. */
export const WrongKey: Story = {
  render: () => html`
    <hamlet-provider api-url="/" publishable-key="sk_test_valley_never" picture-base=${pictures}
      ><div class="story-phone-half"><hamlet-product-card product-id="honey"></hamlet-product-card></div
    ></hamlet-provider>
  `,
};
