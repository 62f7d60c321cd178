import type { Hub, Product } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox, openSandbox } from '../../../../docs/stories/sandbox.js';
import { basketClient, clientOf } from '../../../test/basket-client.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { deepAll, until } from '../../../test/mount.js';
import { problem, type Shop } from '../../../test/shop.js';
import '../provider/provider.define.js';
import './product.define.js';

interface Args {
  product: Product | null;
  hub: Hub | null;
  /** A shop that answers, in place of a given product. */
  shop: Shop | null;
  /** The basket refuses what it is told. */
  refuses: boolean;
  /** Minutes after Monday 17:10. */
  later: number;
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  narrow: boolean;
}

const pictures = new URL('pictures/', document.baseURI).href;

const wildflower = (own: Partial<Product> = {}) =>
  honey({
    description:
      'Taken from 36 hives above the tea terraces in October. It sets in the cold: stand the jar in warm water and it runs again.',
    keeps: '2 years, in a cupboard',
    origin: { name: 'Dengcun', location: null },
    seasonMonths: [9, 10],
    variants: [aVariant({ offers: [anOffer({ harvestWindow: { from: '2026-10-03', to: '2026-10-20' } })] })],
    ...own,
  });

const meta: Meta<Args> = {
  title: 'Buying/Product',
  component: 'hamlet-product',
  args: {
    product: wildflower(),
    hub: world.near,
    shop: null,
    refuses: false,
    later: 0,
    narrow: false,
  },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ product, hub, shop, refuses, later, lang, dir, narrow }) => {
    const clock = () => Date.parse(orderedAt) + later * 60_000;
    const save = () => (refuses ? Promise.reject(new Error('refused')) : Promise.resolve());
    const client = shop ? clientOf(shop) : basketClient({ products: [] }, save);
    return html`<div dir=${ifDefined(dir)} lang=${ifDefined(lang)} class=${narrow ? 'story-narrow' : ''}>
      <hamlet-provider .client=${client} .clock=${clock} picture-base=${pictures} locale=${ifDefined(lang)}>
        <hamlet-product .product=${product} .hub=${hub} product-id=${shop ? honey().id : ''}></hamlet-product>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const press =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const selector of selectors)
      (await until(() => deepAll(canvasElement, selector)[0] as HTMLElement | undefined, selector)).click();
  };

/** At a hub that is given; without one it is the hub that was chosen on the device. */
export const Open: Story = {};

/** Nobody has chosen a hub yet. */
export const WithoutAHub: Story = { args: { hub: null } };

/** The stepper then changes what is in the basket. */
export const InTheBasket: Story = { play: press('.more', '.add') };

export const ByWeight: Story = { args: { product: apples({ images: wildflower().images }) } };

const big = aVariant({
  id: 'big',
  label: '1 kg jar',
  offers: [anOffer({ id: 'o2', price: { amount: 9000, currency: 'CNY' } })],
});
const other = anOffer({
  id: 'o3',
  seller: { id: 's3', name: 'Beekeepers of the upper valley' },
  price: { amount: 5200, currency: 'CNY' },
  availability: { available: false, status: 'out_of_stock', stock: 0 },
});

export const SeveralPacks: Story = {
  args: { product: wildflower({ variants: [...wildflower().variants, big] }) },
};

export const SeveralSellers: Story = {
  args: { product: wildflower({ variants: [aVariant({ offers: [anOffer(), other] }), big] }) },
};

const drawing = (name: string, alt: string) => ({ ...wildflower().images[0]!, url: `${name}.svg`, alt });

export const SeveralPictures: Story = {
  args: {
    product: wildflower({
      images: [
        drawing('honey', 'A jar of honey'),
        drawing('tea', 'Tea leaves'),
        drawing('none', 'The hives'),
      ],
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

export const PreSale: Story = {
  args: {
    product: honeyWith({
      availability: { available: true, status: 'preorder', stock: 9 },
      presaleFrom: '2026-12-10',
    }),
  },
};

export const NotForSale: Story = {
  args: { product: honeyWith({ availability: { ...none, status: 'discontinued' } }) },
};

/** The next run closes soon. */
export const LastHours: Story = { args: { later: 22 * 60 } };

/** No run goes to the hub. */
export const WithoutARun: Story = {
  args: { hub: { ...world.near, nextRuns: [] } },
};

/** Pressed beyond what there is. */
export const AllThereIs: Story = {
  args: { product: apples({ images: wildflower().images }) },
  play: press('.more', '.more'),
};

/** The change was not saved: it says so and goes back to what is. */
export const NotSaved: Story = { args: { refuses: true }, play: press('.add') };

/** No picture, no price, no story, no name: each is said in its place. */
export const Bare: Story = {
  args: { product: honey({ name: '', description: '', images: [], variants: [] }) },
};

export const WithoutAPicture: Story = { args: { product: wildflower({ images: [] }) } };

export const PictureFailed: Story = {
  args: { product: wildflower({ images: [drawing('none', 'A jar of honey')] }) },
};

export const LongWords: Story = {
  args: {
    product: wildflower({
      name: 'Buckwheat-and-rhododendron mountain honey from the Shennongjia forest, gathered late',
      variants: [
        aVariant({
          label: 'Earthenware jar with a wooden lid, 1,250 g',
          offers: [anOffer({ seller: { id: 's', name: 'Beekeepers’ co-operative of the upper valley' } })],
        }),
        big,
      ],
    }),
    narrow: true,
  },
};

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = { args: { narrow: true } };

export const French: Story = { args: { lang: 'fr' } };

export const RightToLeft: Story = {
  args: { dir: 'rtl', product: wildflower({ variants: [...wildflower().variants, big] }) },
};

const from = (before?: Shop['before']): Partial<Args> => ({
  product: null,
  hub: null,
  shop: { products: [], ...(before ? { before } : {}) },
});

/** It is no longer in the shop. */
export const Gone: Story = { args: from() };

export const Failed: Story = { args: from(() => problem(403, 'forbidden')) };

export const Offline: Story = { args: from(() => Promise.reject(new TypeError('Failed to fetch'))) };

export const Waiting: Story = { args: from(() => new Promise(() => {})) };

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-product></hamlet-product>`),
  play: async ({ canvasElement }) => {
    const { fetch, publishableKey } = await openSandbox();
    const address = `https://sandbox.example/products?query=honey&limit=1&locale=en&key=${publishableKey}`;
    const { data } = (await (await fetch(new Request(address))).json()) as { data: Product[] };
    const find = () => canvasElement.querySelector('hamlet-product');
    (await until(find, 'the element')).productId = data[0]!.id;
    await until(() => deepAll(canvasElement, '.add').length, 'the product');
  },
};
