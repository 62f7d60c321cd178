import type { Product } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import { basketClient, clientOf } from '../../../test/basket-client.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { deep } from '../../../test/mount.js';
import { has, inTurn, late, named, press, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { problem, type Shop } from '../../../test/shop.js';
import { huge, inLargeText, never, noNetwork, oddNames } from '../../../test/story.js';
import './product-card.define.js';
import '../product-list/product-list.define.js';
import '../provider/provider.define.js';

interface Args {
  product: Product | null;
  /** A shop that answers, in place of a given product. */
  shop: Shop | null;
  /** The basket refuses what it is told. */
  refuses: boolean;
  /** When pictures are fetched: `auto`, `always`, `ask`. */
  pictures: string;
}

const pictures = new URL('pictures/', document.baseURI).href;

const clock = () => Date.parse(orderedAt);

const meta: Meta<Args> = {
  title: 'Buying/Product card',
  component: 'hamlet-product-card',
  args: { product: honey(), shop: null, refuses: false, pictures: 'auto' },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ product, shop, refuses, pictures: when }) => {
    const save = () => (refuses ? Promise.reject(new Error('refused')) : Promise.resolve());
    const client = shop ? clientOf(shop, clock) : basketClient({ products: [] }, save, clock);
    return html`
      <hamlet-provider .client=${client} picture-base=${pictures} pictures=${when}>
        <div class="story-phone-half">
          <hamlet-product-card
            .product=${shop ? null : product}
            product-id=${shop ? honey().id : ''}
          ></hamlet-product-card>
        </div>
      </hamlet-provider>
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = {
  play: sees('Wildflower honey', 'Chen family', '¥48.00', '500 g jar', '¥96.00 per kg', 'Add'),
};

export const InTheBasket: Story = {
  play: inTurn(press('.add'), has('.step'), sees('1'), seesNone('Add')),
};

/** The change was not saved: it says so and goes back to what is. */
export const NotSaved: Story = {
  args: { refuses: true },
  play: inTurn(press('.add'), sees('That wasn’t saved. Please try again.', 'Add')),
};

export const ByWeight: Story = {
  args: { product: apples() },
  play: sees('≈ ¥5.00', 'about 0.5 kg', '¥10.00 per kg'),
};

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
  play: inTurn(sees('¥48.00', '500 g jar'), async ({ canvasElement }) => {
    const packs = deep<HTMLSelectElement>(canvasElement, 'select');
    packs.value = 'o2';
    packs.dispatchEvent(new Event('change'));
    await sees('¥90.00', '1 kg jar')({ canvasElement });
  }),
};

export const PreSale: Story = {
  args: {
    product: honeyWith({
      availability: { available: true, status: 'preorder', stock: 9 },
      presaleFrom: '2026-12-10',
    }),
  },
  play: sees('Pre-sale', 'For Thu 10 Dec', '¥48.00'),
};

const none = { available: false, status: 'out_of_stock', stock: 0 };

/** The picture steps back; words and price keep their full strength. */
export const SoldOut: Story = {
  args: { product: honeyWith({ availability: none }) },
  play: inTurn(sees('Sold out', '¥48.00'), has('.out img'), has('button:disabled')),
};

export const OutOfSeason: Story = {
  args: {
    product: honeyWith({
      availability: none,
      saleWindow: { from: '2099-07-05T00:00:00Z', to: '2099-09-20T00:00:00Z' },
    }),
  },
  play: sees('Out of season', 'Back in July'),
};

export const NotForSale: Story = {
  args: { product: honeyWith({ availability: { ...none, status: 'discontinued' } }) },
  play: inTurn(sees('Not on sale now'), has('button:disabled')),
};

/** The quantity stands on the counter. */
export const WithoutAPicture: Story = {
  args: { product: honey({ images: [] }) },
  play: inTurn(has('.slate'), sees('500 g', 'Wildflower honey', 'Add')),
};

const drawing = (own: object) => ({ ...honey().images[0]!, ...own });

export const PictureFailed: Story = {
  args: { product: honey({ images: [drawing({ url: 'none.svg' })] }) },
  play: inTurn(has('.slate'), sees('500 g')),
};

/** On a link that saves data the slate says how much there is to fetch; the whole tile is the target. */
export const SavesData: Story = {
  args: { pictures: 'ask' },
  play: inTurn(sees('500 g', 'Picture · 2 kB'), has('img', 0), named('button.slate', /A jar of honey/)),
};

/** One tap fetches it, and nothing jumps. */
export const PictureAskedFor: Story = {
  args: { pictures: 'ask' },
  play: inTurn(
    has('.slate'),
    sameHeight('.card', inTurn(press('.slate'), has('img[alt="A jar of honey"]'), seesNone('Picture'))),
  ),
};

/** Forty megabytes are nobody's wish: it waits to be asked for, on every link. */
export const PictureHuge: Story = {
  args: { product: honey({ images: [drawing(huge)] }) },
  play: inTurn(sees('500 g', 'Picture · 40 MB'), has('img', 0)),
};

/** It never arrives: the counter keeps its place. */
export const PictureNeverArrives: Story = {
  args: { product: honey({ images: [drawing({ url: 'https://127.0.0.1:9/never.jpg' })] }) },
  play: sees('Wildflower honey', 'Add'),
};

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
  play: sees('Shennongjia forest', 'Beekeepers’ co-operative', 'wooden lid', 'Add'),
};

/** Two hundred characters. */
export const VeryLongName: Story = {
  args: { product: honey({ name: oddNames.long }) },
  play: sees(oddNames.long, '¥48.00', 'Add'),
};

export const NameOfOneEmoji: Story = {
  args: { product: honey({ name: oddNames.emoji }) },
  play: sees(oddNames.emoji, '¥48.00', 'Add'),
};

/** Nothing that can be seen: it is said that the name is missing. */
export const NameOfMarks: Story = {
  args: { product: honey({ name: oddNames.marks }) },
  play: sees('Goods without a name', '¥48.00', 'Add'),
};

/** A name that would turn what stands after it: it keeps to itself. */
export const NameThatTurns: Story = {
  args: { product: honey({ name: oddNames.turning }) },
  play: sees('Chen family', '¥48.00', 'Add'),
};

/** No name, no picture, no price, no unit: each is said, or stands for nothing. */
export const Bare: Story = {
  args: { product: honey({ name: '', description: '', images: [], variants: [] }) },
  play: sees('Goods without a name', 'No price yet', 'Not on sale now'),
};

/** A partner gave something else than a product. */
export const OfTheWrongKind: Story = {
  args: { product: { id: 7, name: null, images: 'none', variants: { one: 1 } } as never },
  play: sees('Goods without a name', 'No price yet', 'Not on sale now'),
};

/** What can't be drawn at all is said in its place, and the console says why. */
export const Unshowable: Story = {
  args: { product: honeyWith({ price: { amount: 1, currency: 'no money' } }) },
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

/** Units, states and storage of a newer server are said in its own words. */
export const FromANewerServer: Story = {
  args: {
    product: honey({
      storage: 'in_a_cave',
      variants: [
        aVariant({
          label: '',
          quantityUnit: { unit: 'XBX', scale: 0, increment: 1, displayText: 'box' },
          netQuantity: { value: 3, scale: 0, unit: 'XBX' },
          offers: [
            anOffer({
              availability: { available: true, status: 'by_lottery', stock: 3 },
              unitPrice: {
                price: { amount: 1600, currency: 'CNY' },
                reference: { value: 1, scale: 0, unit: 'XBX' },
              },
            }),
          ],
        }),
      ],
    }),
  },
  play: inTurn(sees('¥48.00', 'Add'), press('.add'), sees('1 box')),
};

const from = (before?: Shop['before']): Partial<Args> => ({
  shop: { products: [], ...(before ? { before } : {}) },
});

export const Waiting: Story = { args: from(never), play: inTurn(waits('Loading'), seesNone('longer')) };

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: from(never),
  play: inTurn(
    has('.late'),
    sameHeight('.card', inTurn(late, sees('This is taking longer than usual. Your basket is safe.'))),
  ),
};

/** It is no longer in the shop. */
export const Gone: Story = { args: from(), play: sees('This is no longer in the shop') };

export const Failed: Story = {
  args: from(() => problem(403, 'forbidden')),
  play: sees('We couldn’t load the shop', 'Your basket is safe', 'Try again'),
};

export const Offline: Story = {
  args: from(noNetwork),
  play: sees('You are offline', 'Nothing is lost', 'Try again'),
};

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-product-list bare limit="1"></hamlet-product-list>`),
  play: inTurn(has('hamlet-product-card .name, .name'), sees('Add')),
};

export const French: Story = {
  globals: { locale: 'fr' },
  play: sees('48,00 ¥', '96,00 ¥ le kg', 'Ajouter'),
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: sees('¥48.00', '每公斤 ¥96.00', '加入'),
};

export const RightToLeft: Story = {
  args: { product: apples() },
  globals: { direction: 'rtl' },
  play: sees('Red Fuji apples', '≈ ¥5.00', 'Add'),
};

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Wildflower honey', 'Add') };

export const LargeText: Story = { decorators: [inLargeText], play: sees('¥48.00', '500 g jar', 'Add') };
