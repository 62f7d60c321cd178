import type { Hub } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox, openSandbox } from '../../../../docs/stories/sandbox.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { deviceKnows } from '../../../test/kept.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { until } from '../../../test/mount.js';
import { has, inTurn, late, press, sameHeight, sees, seesNone, waits } from '../../../test/seen.js';
import { inLargeText, oddNames } from '../../../test/story.js';
import '../provider/provider.define.js';
import './hub-card.define.js';

interface Args {
  hub: Hub | null;
  /** What reading it fails with; `wait` never answers. */
  failing: string;
  /** Minutes after Monday 17:10. */
  later: number;
  /** Its own language and direction; else as the toolbar says. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  narrow: boolean;
}

const shopThat = (failing: string) => {
  const shop = openHubShop({ basket: false });
  if (failing === 'wait') shop.before = () => new Promise(() => {});
  else if (failing) shop.failing.set('/hubs/', failing);
  return shop.client;
};

const described: Hub = {
  ...world.near,
  directions: 'From the bus stop past the bridge, then the second lane on the left. The door is green.',
};

const meta: Meta<Args> = {
  title: 'Buying/Hub card',
  component: 'hamlet-hub-card',
  args: { hub: described, failing: '', later: 0, narrow: false },
  render: ({ hub, failing, later, lang, dir, narrow }) => {
    const clock = () => Date.parse(orderedAt) + later * 60_000;
    return html`<div dir=${ifDefined(dir)} lang=${ifDefined(lang)} class=${narrow ? 'story-narrow' : ''}>
      <hamlet-provider
        .client=${failing ? shopThat(failing) : null}
        .clock=${clock}
        locale=${ifDefined(lang)}
      >
        <hamlet-hub-card .hub=${hub} hub-id=${world.near.id}></hamlet-hub-card>
      </hamlet-provider>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = {
  play: sees(
    'Fenxiang village hub',
    'Order until Tue 18:00',
    'Collect Thu from 14:00',
    'Open today until 19:00',
    'Cash',
  ),
};

/** All seven days, by the hub's own clock. */
export const WholeWeek: Story = {
  play: inTurn(press('summary'), sees('Monday 8:00–19:00', 'Sunday 8:00–19:00')),
};

/** Closed now; it says when it opens. */
export const Shut: Story = { args: { hub: world.tea }, play: sees('Opens tomorrow 8:00') };

/** Nobody told its hours: that is said, never shown as closed. */
export const HoursNotKnown: Story = {
  args: { hub: world.lius },
  play: inTurn(sees('Hours not known', 'Call the hub'), seesNone(/closed/i)),
};

/** Every service that can be named. */
export const ManyServices: Story = {
  args: { hub: { ...world.county, nextRuns: world.near.nextRuns } },
  play: sees('Cash', 'Mobile money', 'Cold storage', 'Training'),
};

export const LastHours: Story = { args: { later: 22 * 60 }, play: sees('Order within', 'Collect Thu') };

export const RunClosed: Story = { args: { hub: world.county }, play: sees('Closed', 'Next: collect Sun') };

export const NoRun: Story = { args: { hub: world.quiet }, play: sees('No run takes orders now.') };

export const Paused: Story = {
  args: { hub: world.ferry },
  play: inTurn(sees('Paused for now.'), seesNone('Order until', 'Open today')),
};

export const Closing: Story = {
  args: { hub: world.closing },
  play: sees('This hub will close soon.', 'Order within'),
};

export const NotOpenYet: Story = {
  args: { hub: { ...world.near, status: 'opening', openedOn: '2026-12-01', nextRuns: [] } },
  play: sees('Opens on Tue 1 Dec. Please choose another hub until then.'),
};

export const ClosedForGood: Story = {
  args: { hub: { ...world.near, status: 'closed', nextRuns: [] } },
  play: inTurn(sees('Closed.', 'Please choose another hub.'), seesNone('Order until')),
};

/** A status and a service of a newer server stand in nobody's way. */
export const FromANewerServer: Story = {
  args: {
    hub: {
      ...described,
      status: 'on_holiday',
      tier: 'floating',
      services: ['collection', 'ice_cream' as never],
    },
  },
  play: sees('Fenxiang village hub', 'Order until Tue 18:00'),
};

export const LongWords: Story = {
  args: {
    hub: {
      ...described,
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsdorf am alten Flusshafen',
      landmark: 'Behind the house with the very long garden, next to the second well, opposite Li’s',
    },
    narrow: true,
  },
  play: sees('Donaudampfschifffahrtsgesellschaftskapitänsdorf', 'opposite Li’s', 'Order until'),
};

/** Two hundred characters. */
export const VeryLongName: Story = {
  args: { hub: { ...described, name: oddNames.long }, narrow: true },
  play: sees(oddNames.long, 'Order until'),
};

/** Marks that turn the direction turn nothing but themselves. */
export const NameThatTurns: Story = {
  args: { hub: { ...described, name: oddNames.turning } },
  play: sees('Order until Tue 18:00', 'HB-0231'),
};

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = { args: { narrow: true }, play: sees('Order until Tue 18:00') };

export const French: Story = { args: { lang: 'fr' }, play: sees('Commander avant mar. 18:00', 'Retrait') };

export const Chinese: Story = { args: { lang: 'zh-CN' }, play: sees('截单时间', '取货时间', '收现金') };

export const RightToLeft: Story = { args: { dir: 'rtl' }, play: sees('Fenxiang village hub', 'Order until') };

export const Dark: Story = { globals: { theme: 'dark' }, play: sees('Fenxiang village hub') };

export const LargeText: Story = { decorators: [inLargeText], play: sees('Order until Tue 18:00') };

export const Vanished: Story = {
  args: { hub: null, failing: 'not_found' },
  play: sees('This hub is no longer here', 'Your basket is safe. Please choose another hub.'),
};

export const Failed: Story = {
  args: { hub: null, failing: 'forbidden' },
  play: sees('We couldn’t load this hub', 'Your basket is safe', 'Try again'),
};

export const Offline: Story = {
  args: { hub: null, failing: 'drop' },
  play: sees('You are offline', 'Nothing is lost', 'Try again'),
};

const onDevice = () => {
  const answers = deviceKnows({ '/hubs/{hubId}': world.near });
  const shop = openHubShop({ basket: false, answers });
  shop.failing.set('GET', 'drop');
  return shop.client;
};

/** Without a signal the hub that was read before is there, and says as of when. */
export const FromTheDevice: Story = {
  render: ({ lang }) =>
    html`<hamlet-provider .client=${onDevice()} locale=${ifDefined(lang)}>
      <hamlet-hub-card hub-id=${world.near.id}></hamlet-hub-card>
    </hamlet-provider>`,
  play: sees('Fenxiang village hub', /As of \d+:\d+, no signal/),
};

export const FromTheDeviceInFrench: Story = {
  ...FromTheDevice,
  args: { lang: 'fr' },
  play: sees('Fenxiang', /État de \d+:\d+, pas de réseau/),
};

export const FromTheDeviceInChinese: Story = {
  ...FromTheDevice,
  args: { lang: 'zh-CN' },
  play: sees('Fenxiang', /没有信号，这是 \d+:\d+ 的情况/),
};

export const Waiting: Story = { args: { hub: null, failing: 'wait' }, play: waits('Loading') };

/** After five seconds it says so, in room that was kept for it. */
export const Slow: Story = {
  args: { hub: null, failing: 'wait' },
  play: inTurn(has('.late'), sameHeight('.hub', inTurn(late, sees('This is taking longer than usual.')))),
};

/** A partner gave something else than a hub. */
export const OfTheWrongKind: Story = {
  args: { hub: { id: 7, name: 'Somewhere', nextRuns: 'soon' } as never },
  play: sees('This can’t be shown', 'The people who run this page can repair it.'),
};

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-hub-card></hamlet-hub-card>`),
  play: async ({ canvasElement }) => {
    const { fetch, publishableKey } = await openSandbox();
    const address = `https://sandbox.example/hubs?limit=1&locale=en&key=${publishableKey}`;
    const { data } = (await (await fetch(new Request(address))).json()) as { data: Hub[] };
    const find = () => canvasElement.querySelector('hamlet-hub-card');
    (await until(find, 'the element')).hubId = data[0]!.id;
    await inTurn(has('.who .name'), sees('Order until'))({ canvasElement });
  },
};
