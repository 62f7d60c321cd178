import type { Hub, Product } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox, openSandbox } from '../../../../docs/stories/sandbox.js';
import { basketClient, clientOf } from '../../../test/basket-client.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { deviceKnows } from '../../../test/kept.js';
import { until } from '../../../test/mount.js';
import { has, inTurn, late, press, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { huge, inLargeText, never, noNetwork, oddNames } from '../../../test/story.js';
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
  /** When pictures are fetched: `auto`, `always`, `ask`. */
  when: string;
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
    when: 'auto',
    later: 0,
    narrow: false,
  },
  argTypes: { shop: { table: { disable: true } } },
  render: ({ product, hub, shop, refuses, when, later, lang, dir, narrow }) => {
    const clock = () => Date.parse(orderedAt) + later * 60_000;
    const save = () => (refuses ? Promise.reject(new Error('refused')) : Promise.resolve());
    const client = shop ? clientOf(shop, clock) : basketClient({ products: [] }, save, clock);
    return html`<div dir=${ifDefined(dir)} lang=${ifDefined(lang)} class=${narrow ? 'story-narrow' : ''}>
      <hamlet-provider
        .client=${client}
        .clock=${clock}
        picture-base=${pictures}
        pictures=${when}
        locale=${ifDefined(lang)}
      >
        <hamlet-product .product=${product} .hub=${hub} product-id=${shop ? honey().id : ''}></hamlet-product>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** At a hub that is given; without one it is the hub that was chosen on the device. */
export const Open: Story = {
  play: sees(
    'Wildflower honey',
    'Chen family · Dengcun',
    '¥48.00',
    '500 g jar',
    'Order until Tue 18:00',
    'Collect Thu from 14:00',
    'Taken from 36 hives',
    'Harvest',
    'Add · ¥48.00',
  ),
};

/** Nobody has chosen a hub yet. */
export const WithoutAHub: Story = {
  args: { hub: null },
  play: sees('When can you have it?', 'Choose a hub'),
};

/** The stepper then changes what is in the basket. */
export const InTheBasket: Story = { play: inTurn(press('.more', '.add'), sees('In the basket ¥96.00')) };

export const ByWeight: Story = {
  args: { product: apples({ images: wildflower().images }) },
  play: sees('≈ ¥5.00', 'You pay the weight we pick, ¥5.50 at most.'),
};

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
  play: inTurn(sees('500 g jar', '1 kg jar'), press('input[value="o2"]'), sees('Add · ¥90.00')),
};

export const SeveralSellers: Story = {
  args: { product: wildflower({ variants: [aVariant({ offers: [anOffer(), other] }), big] }) },
  play: sees('Beekeepers of the upper valley', 'Sold out'),
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
  play: inTurn(has('.thumb', 3), press('.thumb[aria-label*="Tea"]'), has('.view img[alt="Tea leaves"]')),
};

const none = { available: false, status: 'out_of_stock', stock: 0 };

export const SoldOut: Story = {
  args: { product: honeyWith({ availability: none }) },
  play: inTurn(sees('Sold out', 'Look again before the next run.', '¥48.00'), has('button:disabled')),
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

export const PreSale: Story = {
  args: {
    product: honeyWith({
      availability: { available: true, status: 'preorder', stock: 9 },
      presaleFrom: '2026-12-10',
    }),
  },
  play: sees('Pre-sale', 'You order now and collect from Thu 10 Dec on.'),
};

export const NotForSale: Story = {
  args: { product: honeyWith({ availability: { ...none, status: 'discontinued' } }) },
  play: inTurn(sees('Not on sale now'), has('button:disabled')),
};

/** The next run closes soon. */
export const LastHours: Story = { args: { later: 22 * 60 }, play: sees('Order within', 'Collect Thu') };

/** No run goes to the hub. */
export const WithoutARun: Story = {
  args: { hub: { ...world.near, nextRuns: [] } },
  play: sees('ask the hub', 'not known yet'),
};

/** Pressed beyond what there is. */
export const AllThereIs: Story = {
  args: { product: apples({ images: wildflower().images }) },
  play: inTurn(press('.more', '.more'), sees('That is all there is.')),
};

/** The change was not saved: it says so and goes back to what is. */
export const NotSaved: Story = {
  args: { refuses: true },
  play: inTurn(press('.add'), sees('That wasn’t saved. Please try again.', 'Add')),
};

/** No picture, no price, no story, no name: each is said in its place. */
export const Bare: Story = {
  args: { product: honey({ name: '', description: '', images: [], variants: [] }) },
  play: sees(
    'Goods without a name',
    'No price yet',
    'No picture yet',
    'Nothing has been written about it yet.',
    'Not on sale now',
  ),
};

export const WithoutAPicture: Story = {
  args: { product: wildflower({ images: [] }) },
  play: inTurn(has('.slate'), sees('500 g', 'No picture yet', 'Add')),
};

/** On a link that saves data: one tap fetches the picture, and nothing jumps. */
export const SavesData: Story = {
  args: { when: 'ask' },
  play: inTurn(
    sees('500 g', 'Picture · 2 kB'),
    has('img', 0),
    sameHeight('.product', inTurn(press('.slate'), has('.view img'), seesNone('Picture'))),
  ),
};

/** Forty megabytes wait to be asked for, on every link. */
export const PictureHuge: Story = {
  args: { product: wildflower({ images: [{ ...wildflower().images[0]!, ...huge }] }) },
  play: inTurn(sees('500 g', 'Picture · 40 MB'), has('img', 0)),
};

export const PictureFailed: Story = {
  args: { product: wildflower({ images: [drawing('none', 'A jar of honey')] }) },
  play: inTurn(has('.slate'), sees('500 g', 'Add')),
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
  play: sees('Shennongjia forest', 'wooden lid', 'upper valley', 'Add'),
};

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = { args: { narrow: true }, play: sees('Order until Tue 18:00', 'Add · ¥48.00') };

export const French: Story = { args: { lang: 'fr' }, play: sees('48,00 ¥', 'Commander avant', 'Ajouter') };

export const RightToLeft: Story = {
  args: { dir: 'rtl', product: wildflower({ variants: [...wildflower().variants, big] }) },
  play: sees('Wildflower honey', 'Order until', 'Add · ¥48.00'),
};

const from = (before?: Shop['before']): Partial<Args> => ({
  product: null,
  hub: null,
  shop: { products: [], ...(before ? { before } : {}) },
});

/** Two hundred characters. */
export const VeryLongName: Story = {
  args: { product: wildflower({ name: oddNames.long }), narrow: true },
  play: sees(oddNames.long, 'Add · ¥48.00'),
};

export const NameOfOneEmoji: Story = {
  args: { product: wildflower({ name: oddNames.emoji }) },
  play: sees(oddNames.emoji, 'Add · ¥48.00'),
};

/** Nothing that can be seen: it is said that the name is missing. */
export const NameOfMarks: Story = {
  args: { product: wildflower({ name: oddNames.marks }) },
  play: sees('Goods without a name', 'Add · ¥48.00'),
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
    product: wildflower({
      storage: 'in_a_cave',
      variants: [
        aVariant({
          quantityUnit: { unit: 'XBX', scale: 0, increment: 1, displayText: 'box' },
          netQuantity: null,
          offers: [anOffer({ availability: { available: true, status: 'by_lottery', stock: 3 } })],
        }),
      ],
    }),
  },
  play: sees('in_a_cave', '¥48.00', 'Add · ¥48.00', '1 box'),
};

export const Chinese: Story = { args: { lang: 'zh-CN' }, play: sees('¥48.00', '截单时间', '加入') };

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Wildflower honey') };

export const LargeText: Story = { decorators: [inLargeText], play: sees('¥48.00', 'Order until Tue 18:00') };

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

/** Without a signal what was read before is there, and says as of when. */
export const FromTheDevice: Story = {
  render: () => {
    const answers = deviceKnows({ '/products/{productId}': wildflower() });
    const shop = openHubShop({ basket: false, answers });
    shop.failing.set('GET', 'drop');
    return html`<hamlet-product .client=${shop.client} product-id=${honey().id}></hamlet-product>`;
  },
  play: sees('36 hives', /As of \d+:\d+, no signal/),
};

export const Waiting: Story = { args: from(never), play: waits('Loading') };

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: from(never),
  play: inTurn(has('.late'), sameHeight('.product', inTurn(late, sees('This is taking longer than usual.')))),
};

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-product></hamlet-product>`),
  play: async ({ canvasElement }) => {
    const { fetch, publishableKey } = await openSandbox();
    const address = `https://sandbox.example/products?query=honey&limit=1&locale=en&key=${publishableKey}`;
    const { data } = (await (await fetch(new Request(address))).json()) as { data: Product[] };
    const find = () => canvasElement.querySelector('hamlet-product');
    (await until(find, 'the element')).productId = data[0]!.id;
    await inTurn(has('.add'), sees('Add'))({ canvasElement });
  },
};
