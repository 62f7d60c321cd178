import type { Hub } from '@hamlet/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inSandbox, openSandbox } from '../../../../docs/stories/sandbox.js';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { deepAll, until } from '../../../test/mount.js';
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

export const Open: Story = {};

/** All seven days, by the hub's own clock. */
export const WholeWeek: Story = {
  play: async ({ canvasElement }) => {
    const summary = () => deepAll(canvasElement, 'summary')[0] as HTMLElement | undefined;
    (await until(summary, 'the week')).click();
  },
};

/** Closed now; it says when it opens. */
export const Shut: Story = { args: { hub: world.tea } };

/** Nobody told its hours: that is said, never shown as closed. */
export const HoursNotKnown: Story = { args: { hub: world.lius } };

/** Every service that can be named. */
export const ManyServices: Story = { args: { hub: { ...world.county, nextRuns: world.near.nextRuns } } };

export const LastHours: Story = { args: { later: 22 * 60 } };

export const RunClosed: Story = { args: { hub: world.county } };

export const NoRun: Story = { args: { hub: world.quiet } };

export const Paused: Story = { args: { hub: world.ferry } };

export const Closing: Story = { args: { hub: world.closing } };

export const NotOpenYet: Story = {
  args: { hub: { ...world.near, status: 'opening', openedOn: '2026-12-01', nextRuns: [] } },
};

export const ClosedForGood: Story = { args: { hub: { ...world.near, status: 'closed', nextRuns: [] } } };

export const LongWords: Story = {
  args: {
    hub: {
      ...described,
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsdorf am alten Flusshafen',
      landmark: 'Behind the house with the very long garden, next to the second well, opposite Li’s',
    },
    narrow: true,
  },
};

/** At a phone's narrowest the tally stacks. */
export const Narrow: Story = { args: { narrow: true } };

export const French: Story = { args: { lang: 'fr' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const Vanished: Story = { args: { hub: null, failing: 'not_found' } };

export const Failed: Story = { args: { hub: null, failing: 'forbidden' } };

export const Offline: Story = { args: { hub: null, failing: 'drop' } };

export const Waiting: Story = { args: { hub: null, failing: 'wait' } };

/** From the server in this page. */
export const FromTheServer: Story = {
  render: () => inSandbox(html`<hamlet-hub-card></hamlet-hub-card>`),
  play: async ({ canvasElement }) => {
    const { fetch, publishableKey } = await openSandbox();
    const address = `https://sandbox.example/hubs?limit=1&locale=en&key=${publishableKey}`;
    const { data } = (await (await fetch(new Request(address))).json()) as { data: Hub[] };
    const find = () => canvasElement.querySelector('hamlet-hub-card');
    (await until(find, 'the element')).hubId = data[0]!.id;
    await until(() => deepAll(canvasElement, '.who .name').length, 'the hub');
  },
};
