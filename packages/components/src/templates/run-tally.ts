import { formatCutOff, formatDay, formatFullDate, formatTime, type HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TallyWords } from '../i18n/en/tally.js';
import type { Tally, TallyHalf } from './tally.js';

type Halves = Pick<Tally, 'first' | 'second'>;

/** An instant with what is needed to say it where it happens. */
export interface Moment {
  at: string;
  timeZone: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
}

/** A day within six days by its name, else by its date; the whole date is always there for screen readers. */
export const day = (locale: string, { at, timeZone, now }: Moment): TemplateResult =>
  html`<time datetime=${at}>${formatDay(locale, at, timeZone, now)}</time
    ><span class="vh"> (${formatFullDate(locale, at, timeZone)})</span>`;

/** Day and time: "Tue 18:00". */
export const moment = (locale: string, when: Moment): TemplateResult =>
  html`${day(locale, when)} ${formatTime(locale, when.at, when.timeZone)}`;

const small = (word: string) => (word ? html`<small>${word}</small>` : nothing);

/** Day and the time from which on: "Thu from 14:00", "周四 14:00 起". */
export const fromMoment = (words: TallyWords, locale: string, when: Moment): TemplateResult =>
  html`${day(locale, when)} ${small(words.from.before)} ${formatTime(locale, when.at, when.timeZone)}
  ${small(words.from.after)}`;

const unknown = (words: TallyWords): Halves => ({
  first: { label: words.orderUntil, value: words.askTheHub, tone: 'void' },
  second: { label: words.collect, value: words.notKnown, tone: 'void' },
});

function cutOff(words: TallyWords, locale: string, run: HubRun, now: number): TallyHalf {
  const { kind, text } = formatCutOff(locale, run.ordersCloseAt, run.timeZone, now);
  if (kind === 'within')
    return { label: words.orderWithin, value: html`<time datetime=${run.ordersCloseAt}>${text}</time>` };
  const value = moment(locale, { at: run.ordersCloseAt, timeZone: run.timeZone, now });
  return kind === 'at' ? { label: words.orderUntil, value } : { label: words.closed, value, tone: 'void' };
}

/**
 * A run's promise to a hub: order until, collect from. Within the last three hours the time left is said; once
 * closed, the `next` run's collection, where there is one. Null is a run that isn't known.
 */
export function runTally(
  words: TallyWords,
  locale: string,
  run: HubRun | null,
  now: number,
  next?: HubRun | null,
): Halves {
  if (!run) return unknown(words);
  const first = cutOff(words, locale, run, now);
  const closed = first.tone === 'void';
  const collected = closed ? next : run;
  if (!collected) return { first, second: { label: words.collect, value: words.notKnown, tone: 'void' } };
  const from = { at: collected.arrivesFrom, timeZone: collected.timeZone, now };
  return {
    first,
    second: { label: closed ? words.nextCollect : words.collect, value: fromMoment(words, locale, from) },
  };
}
