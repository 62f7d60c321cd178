import type { Hub } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { deepAll, until } from '../../../test/mount.js';
import '../provider/provider.define.js';
import { GeolocateError, type Geolocate } from './geolocate.js';
import './hub-picker.define.js';

interface Args {
  /** The hubs to choose from, in place of a shop's. */
  hubs: readonly Hub[] | null;
  value: string;
  near: string;
  compact: boolean;
  required: boolean;
  disabled: boolean;
  /** Minutes after Monday 17:10. */
  later: number;
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  narrow: boolean;
  /** A shop that answers, in place of given hubs. */
  shop: (() => HubShop) | null;
  geolocate: Geolocate | null;
}

const meta: Meta<Args> = {
  title: 'Buying/Hub picker',
  component: 'hamlet-hub-picker',
  args: {
    hubs: world.hubs,
    value: '',
    near: world.here.join(),
    compact: false,
    required: false,
    disabled: false,
    later: 0,
    narrow: false,
    shop: null,
    geolocate: null,
  },
  argTypes: { shop: { table: { disable: true } }, geolocate: { table: { disable: true } } },
  render: (args) => {
    const clock = () => Date.parse(orderedAt) + args.later * 60_000;
    const refused: Geolocate = () => Promise.reject(new GeolocateError('refused'));
    return html`<div
      dir=${ifDefined(args.dir)}
      lang=${ifDefined(args.lang)}
      class=${args.narrow ? 'story-narrow' : ''}
    >
      <hamlet-provider .clock=${clock} locale=${ifDefined(args.lang)}>
        <hamlet-hub-picker
          .hubs=${args.shop ? null : args.hubs}
          .client=${args.shop?.().client ?? null}
          value=${args.value}
          near=${args.near}
          ?compact=${args.compact}
          ?required=${args.required}
          ?disabled=${args.disabled}
          .geolocate=${args.geolocate ?? refused}
        ></hamlet-hub-picker>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const press =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const find = () => deepAll(canvasElement, selector)[0] as HTMLElement | undefined;
    (await until(find, selector)).click();
  };

/** The 780 hubs of the sandbox, from the server in this page: search, areas, and what a hub gets by when. */
export const Shop: Story = {
  render: () => inSandbox(html`<hamlet-hub-picker></hamlet-hub-picker>`),
  play: async ({ canvasElement }) => {
    for (const end = Date.now() + 45_000; Date.now() < end;) {
      if (deepAll(canvasElement, 'li.hub').length) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('No hub came.');
  },
};

/** One of each kind: ready, hours not known, run closed, paused, without a run, closing. */
export const EveryKind: Story = {};

export const Chosen: Story = { args: { value: world.near.id } };

export const French: Story = { args: { value: world.near.id, lang: 'fr' } };

export const RightToLeft: Story = { args: { value: world.near.id, dir: 'rtl' } };

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = { args: { value: world.near.id, narrow: true } };

/** For a place that has its own heading, such as the checkout. */
export const Compact: Story = { args: { value: world.near.id, compact: true } };

export const LastHours: Story = { args: { value: world.near.id, later: 22 * 60 } };

/** The chosen run closed while the list was open: the choice goes, the next run is offered. */
export const ClosedWhileLooking: Story = { args: { value: world.near.id, later: 25 * 60 } };

/** "Collect at" was pressed before a hub was chosen. */
export const NothingChosen: Story = { args: { required: true }, play: press('.confirm') };

export const Disabled: Story = { args: { value: world.near.id, disabled: true } };

/** The buyer keeps the place private: the list stays, with another way on. */
export const PlaceRefused: Story = { args: { near: '' }, play: press('.near') };

export const PlaceTimedOut: Story = {
  args: { near: '', geolocate: () => Promise.reject(new GeolocateError('timeout')) },
  play: press('.near'),
};

export const NothingFound: Story = { args: { hubs: [] } };

export const LongWords: Story = {
  args: {
    hubs: [
      {
        ...world.near,
        name: 'Donaudampfschifffahrtsgesellschaftskapitänsdorf am alten Flusshafen',
        landmark: 'Behind the house with the very long garden, next to the second well, opposite Li’s',
      },
      ...world.hubs.slice(1),
    ],
  },
};

/** A return visit: the basket knows the hub. */
export const Remembered: Story = { args: { shop: openHubShop, near: '' } };

/** The basket's run closed since: one question, a ready answer. */
export const RememberedRunClosed: Story = {
  args: {
    near: '',
    shop: () => {
      const shop = openHubShop();
      shop.hubs = [{ ...world.near, nextRuns: world.near.nextRuns.slice(1) }];
      return shop;
    },
  },
};

export const ManyPages: Story = {
  args: {
    near: '',
    shop: () => Object.assign(openHubShop({ basket: false }), { hubs: world.manyHubs(45) }),
  },
};

const failing = (code: string) => () => {
  const shop = openHubShop({ basket: false });
  shop.failing.set('GET', code);
  return shop;
};

export const Failed: Story = { args: { near: '', shop: failing('forbidden') } };

export const Offline: Story = { args: { near: '', shop: failing('drop') } };

export const Waiting: Story = {
  args: {
    near: '',
    shop: () => Object.assign(openHubShop({ basket: false }), { before: () => new Promise(() => {}) }),
  },
};
