import { formatDay, formatTime, type HubRun } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { TallyWords } from '../i18n/en/tally.js';
import type { Tally, TallyHalf } from './tally.js';

const minute = 60_000;
const hour = 60 * minute;

/** When "until Tue 18:00" becomes "within 2 h 10 min". */
const lastHours = 3 * hour;

type Halves = Pick<Tally, 'first' | 'second'>;

/** An instant with what is needed to say it where it happens. */
export interface Moment {
  at: string;
  timeZone: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
}

/** A day within six days by its name, else by its date; the whole date is always there for screen readers. */
export const day = (locale: string, { at, timeZone, now }: Moment): TemplateResult => {
  const short = formatDay(locale, at, { timeZone, now });
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' }).format(
    Date.parse(at),
  );
  return html`<time datetime=${at}>${short}</time><span class="vh">, ${date}</span>`;
};

/** Day and time: "Tue 18:00". */
export const moment = (locale: string, when: Moment): TemplateResult =>
  html`${day(locale, when)} ${formatTime(locale, when.at, { timeZone: when.timeZone })}`;

/** Day and the time from which on: "Thu from 14:00". */
export const fromMoment = (words: TallyWords, locale: string, when: Moment): TemplateResult =>
  html`${day(locale, when)}
    <small>${words.from}</small> ${formatTime(locale, when.at, { timeZone: when.timeZone })}`;

/** What is left, rounded up to the minute: "2 hr 10 min". */
export function duration(locale: string, milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / minute));
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const whole = Math.floor(minutes / 60);
  return [whole ? unit(whole, 'hour') : '', minutes % 60 || !whole ? unit(minutes % 60, 'minute') : '']
    .filter(Boolean)
    .join(' ');
}

const unknown = (words: TallyWords): Halves => ({
  first: { label: words.orderUntil, value: words.askTheHub, tone: 'void' },
  second: { label: words.collect, value: words.notKnown, tone: 'void' },
});

function cutOff(words: TallyWords, locale: string, run: HubRun, now: number): TallyHalf {
  const left = Date.parse(run.ordersCloseAt) - now;
  const until = moment(locale, { at: run.ordersCloseAt, timeZone: run.timeZone, now });
  if (left <= 0) return { label: words.closed, value: until, tone: 'void' };
  if (left > lastHours) return { label: words.orderUntil, value: until };
  return {
    label: words.orderWithin,
    value: html`<time datetime=${run.ordersCloseAt}>${duration(locale, left)}</time>`,
  };
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
