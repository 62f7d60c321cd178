import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import type { ProductCardElement } from './product-card.js';
import './product-card.define.js';
import '../provider/provider.define.js';

const pictures = new URL('pictures/', document.baseURI).href;

const meta: Meta<ProductCardElement> = {
  title: 'Buying/Product card',
  component: 'hamlet-product-card',
  render: ({ product }) => html`
    <hamlet-provider
      api-url="/"
      publishable-key="pk_test_valley_abcdefghijklmnopqrstuvwxyz"
      picture-base=${pictures}
    >
      <div class="story-phone-half"><hamlet-product-card .product=${product}></hamlet-product-card></div>
    </hamlet-provider>
  `,
};
export default meta;

type Story = StoryObj<ProductCardElement>;

export const Open: Story = { args: { product: honey() } };

export const ByWeight: Story = { args: { product: apples() } };

export const TwoPacks: Story = {
  args: {
    product: honey({
      variants: [
        aVariant(),
        aVariant({
          id: 'big',
          label: '1 kg jar',
          offers: [anOffer({ id: 'o2', price: { amount: 9000, currency: 'CNY' } })],
        }),
      ],
    }),
  },
};

export const PreSale: Story = {
  args: {
    product: honeyWith({
      availability: { available: true, status: 'preorder', stock: 9 },
      presaleFrom: '2027-12-10',
    }),
  },
};

const none = { available: false, status: 'out_of_stock', stock: 0 };

export const SoldOut: Story = { args: { product: honeyWith({ availability: none }) } };

export const OutOfSeason: Story = {
  args: {
    product: honeyWith({
      availability: none,
      saleWindow: { from: '2099-07-05T00:00:00Z', to: '2099-09-20T00:00:00Z' },
    }),
  },
};

export const WithoutAPicture: Story = { args: { product: honey({ images: [] }) } };

export const LongWords: Story = {
  args: {
    product: honey({
      name: 'Buckwheat-and-rhododendron mountain honey from the Shennongjia forest',
      variants: [
        aVariant({
          label: 'Earthenware jar with a wooden lid, 1,250 g',
          offers: [anOffer({ seller: { id: 's', name: 'Beekeepers’ co-operative of the upper valley' } })],
        }),
      ],
    }),
  },
};

export const Waiting: Story = { args: { product: null } };

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-product-list bare limit="1"></hamlet-product-list>`),
};

export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" class="story-phone-half">
      <hamlet-product-card .product=${apples()}></hamlet-product-card>
    </div>
  `,
};
