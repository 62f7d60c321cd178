import type { Hub } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox } from '../../../../docs/stories/sandbox.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { deviceKnows } from '../../../test/kept.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { has, inTurn, late, press, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { inLargeText, oddNames } from '../../../test/story.js';
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

/** The 780 hubs of the sandbox, from the server in this page: search, areas, and what a hub gets by when. */
export const Shop: Story = {
  render: () => inSandbox(html`<hamlet-hub-picker></hamlet-hub-picker>`),
  play: inTurn(has('hamlet-hub-picker'), has('li.hub'), sees('Where will you collect?', 'Order until')),
};

/** One of each kind: ready, hours not known, run closed, paused, without a run, closing. */
export const EveryKind: Story = {
  play: sees(
    'Where will you collect?',
    'Fenxiang village hub',
    'Order until Tue 18:00',
    'Hours not known',
    'Choose next run',
    'Paused for now.',
    'No run takes orders now.',
    'This hub will close soon.',
  ),
};

export const Chosen: Story = {
  args: { value: world.near.id },
  play: inTurn(has('.dot:checked', 1), sees('Collect at Fenxiang village hub')),
};

export const French: Story = {
  args: { value: world.near.id, lang: 'fr' },
  play: sees('Fenxiang village hub', 'Commander avant', 'Retrait'),
};

export const RightToLeft: Story = {
  args: { value: world.near.id, dir: 'rtl' },
  play: inTurn(has('.dot:checked', 1), sees('Collect at Fenxiang village hub')),
};

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = {
  args: { value: world.near.id, narrow: true },
  play: sees('Order until Tue 18:00', 'Collect at Fenxiang village hub'),
};

/** For a place that has its own heading, such as the checkout. */
export const Compact: Story = {
  args: { value: world.near.id, compact: true },
  play: inTurn(sees('Fenxiang village hub'), seesNone('Where will you collect?')),
};

export const LastHours: Story = {
  args: { value: world.near.id, later: 22 * 60 },
  play: sees('Order within'),
};

/** The chosen run closed while the list was open: the choice goes, the next run is offered. */
export const ClosedWhileLooking: Story = {
  args: { value: world.near.id, later: 25 * 60 },
  play: sees('The run to Fenxiang village hub has closed. Please choose again.', 'Choose next run'),
};

/** "Collect at" was pressed before a hub was chosen. */
export const NothingChosen: Story = {
  args: { required: true },
  play: inTurn(press('.confirm'), sees('Please choose where you will collect.')),
};

export const Disabled: Story = {
  args: { value: world.near.id, disabled: true },
  play: inTurn(has('.dot:disabled'), has('.dot:enabled', 0)),
};

/** The buyer keeps the place private: the list stays, with another way on. */
export const PlaceRefused: Story = {
  args: { near: '' },
  play: inTurn(press('.near'), sees('We don’t know where you are', 'Type your village or a landmark')),
};

export const PlaceTimedOut: Story = {
  args: { near: '', geolocate: () => Promise.reject(new GeolocateError('timeout')) },
  play: inTurn(press('.near'), sees('Your phone didn’t say where it is')),
};

export const NothingFound: Story = { args: { hubs: [] }, play: sees('No hub here yet', 'Show all hubs') };

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
  play: sees('Donaudampfschifffahrtsgesellschaftskapitänsdorf', 'opposite Li’s'),
};

/** A return visit: the basket knows the hub. */
export const Remembered: Story = {
  args: { shop: openHubShop, near: '' },
  play: sees('You collect here', 'Fenxiang village hub', 'Change'),
};

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
  play: sees('Fenxiang village hub', 'Choose next run'),
};

export const ManyPages: Story = {
  args: {
    near: '',
    shop: () => Object.assign(openHubShop({ basket: false }), { hubs: world.manyHubs(45) }),
  },
  play: inTurn(sees('20 hubs shown, and more to come', 'Show more'), press('.more'), sees('40 hubs shown')),
};

/** Without a signal the hubs that were read before are there, and the list says as of when. */
export const FromTheDevice: Story = {
  args: {
    near: '',
    shop: () => {
      const answers = deviceKnows({ '/hubs': { data: world.hubs, next: null } });
      const shop = openHubShop({ basket: false, answers });
      shop.failing.set('GET', 'drop');
      return shop;
    },
  },
  play: sees('Fenxiang village hub', /As of \d+:\d+, no signal/),
};

const failing = (code: string) => () => {
  const shop = openHubShop({ basket: false });
  shop.failing.set('GET', code);
  return shop;
};

export const Failed: Story = {
  args: { near: '', shop: failing('forbidden') },
  play: sees('We couldn’t load the hubs', 'Your basket is safe', 'Try again'),
};

export const Offline: Story = {
  args: { near: '', shop: failing('drop') },
  play: sees('You are offline', 'Nothing is lost', 'Try again'),
};

export const Waiting: Story = {
  args: {
    near: '',
    shop: () => Object.assign(openHubShop({ basket: false }), { before: () => new Promise(() => {}) }),
  },
  play: inTurn(waits('Loading'), seesNone('longer')),
};

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: Waiting.args!,
  play: inTurn(has('.late'), sameHeight('.picker', inTurn(late, sees('This is taking longer than usual.')))),
};

/** The remembered hub is no longer there: it says so, and the list is one tap away. */
export const Vanished: Story = {
  args: {
    near: '',
    shop: () => {
      const shop = openHubShop();
      shop.hubs = world.hubs.filter(({ id }) => id !== world.near.id);
      shop.failing.set(`/hubs/${world.near.id}`, 'not_found');
      return shop;
    },
  },
  play: sees('Dengcun tea market'),
};

/** Ten thousand hubs are given at once: a page of them is drawn. */
export const TenThousand: Story = {
  args: { hubs: world.manyHubs(10_000), near: '' },
  play: inTurn(has('li.hub', 20), sees('20 hubs shown, and more to come', 'Show more')),
};

/** A status and services of a newer server stand in nobody's way. */
export const FromANewerServer: Story = {
  args: {
    hubs: [{ ...world.near, status: 'on_holiday', tier: 'floating', services: ['ice_cream' as never] }],
  },
  play: sees('Fenxiang village hub', 'Order until Tue 18:00'),
};

/** Two hundred characters, one emoji, and marks that turn what stands after them. */
export const OddNames: Story = {
  args: {
    hubs: [oddNames.long, oddNames.emoji, oddNames.turning].map((name, n) => ({ ...world.hubs[n]!, name })),
    narrow: true,
  },
  play: sees(oddNames.long, oddNames.emoji, 'HB-0342'),
};

/** A partner gave something else than hubs. */
export const OfTheWrongKind: Story = {
  args: { hubs: [{ id: 7, name: null, nextRuns: 'soon' }] as never },
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

export const Chinese: Story = {
  args: { value: world.near.id, lang: 'zh-CN' },
  play: sees('在哪里取货？', '截单时间', '取货时间'),
};

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Where will you collect?') };

export const LargeText: Story = { decorators: [inLargeText], play: sees('Order until Tue 18:00') };
