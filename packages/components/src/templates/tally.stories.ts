import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement } from 'lit';
import { expect } from 'storybook/test';
import { tally as words } from '../i18n/en/tally.js';
import { deepAll } from '../../test/mount.js';
import { sees } from '../../test/seen.js';
import { base } from '../styles/base.js';
import { tally as tallyStyles } from '../styles/tally.js';
import { tokens } from '../styles/tokens.js';
import { runTally } from './run-tally.js';
import { tally, type Tally } from './tally.js';

const now = Date.parse('2026-11-23T09:05:00Z');
const run = (ordersCloseAt: string, arrivesFrom: string) => ({
  runId: 'r',
  hubId: 'h',
  status: 'open',
  ordersCloseAt,
  arrivesFrom,
  arrivesTo: arrivesFrom,
  timeZone: 'Asia/Shanghai',
});
const thursday = run('2026-11-24T10:00:00Z', '2026-11-26T06:00:00Z');
const sunday = run('2026-11-27T10:00:00Z', '2026-11-29T02:00:00Z');

const states: Record<string, Omit<Tally, 'quiet'>> = {
  Open: runTally(words, 'en', thursday, now),
  'Last hours': runTally(words, 'en', run('2026-11-23T11:15:00Z', '2026-11-26T06:00:00Z'), now),
  'Run closed, the next one offered': runTally(
    words,
    'en',
    thursday,
    Date.parse('2026-11-24T11:00:00Z'),
    sunday,
  ),
  'Not known': runTally(words, 'en', null, now),
};

class TallyStates extends LitElement {
  static override styles = [
    tokens,
    base,
    tallyStyles,
    css`
      :host {
        padding: var(--_space-4);
        background: var(--_ground);
        max-width: 26rem;
      }
      h3 {
        margin-block: 1rem 0.5rem;
      }
    `,
  ];
  static override properties = { quiet: { type: Boolean } };
  declare quiet: boolean;
  protected override render() {
    return Object.entries(states).map(
      ([name, halves]) =>
        html`<h3 class="h3">${name}</h3>
          ${tally({ ...halves, quiet: this.quiet })}`,
    );
  }
}
if (!customElements.get('story-tally')) customElements.define('story-tally', TallyStates);

const meta: Meta = { title: 'Looks/Tally', tags: ['!autodocs'] };
export default meta;

/** One promise, two halves. */
export const Solid: StoryObj = {
  render: () => html`<story-tally></story-tally>`,
  play: sees(/Order until Tue 18:00 Collect Thu from 14:00/, 'Order within', 'Closed', 'ask the hub'),
};

export const Quiet: StoryObj = {
  render: () => html`<story-tally quiet></story-tally>`,
  play: sees('Order until', 'Collect'),
};

/** The first half is always read first: here it stands on the right. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><story-tally></story-tally></div>`,
  play: async ({ canvasElement }) => {
    const [first, second] = deepAll(canvasElement, '.tally > div');
    await expect(first!.getBoundingClientRect().left).toBeGreaterThan(second!.getBoundingClientRect().left);
  },
};
