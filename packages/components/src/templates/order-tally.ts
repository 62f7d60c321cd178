import { formatTime, type Order } from '@hamlet/sdk';
import { html } from 'lit';
import type { TallyWords } from '../i18n/en/tally.js';
import { day, fromMoment, moment } from './run-tally.js';
import type { Tally, TallyHalf } from './tally.js';

type Halves = Pick<Tally, 'first' | 'second'>;

const notKnown = (label: string, value: string): TallyHalf => ({ label, value, tone: 'void' });

function collect(words: TallyWords, locale: string, { run }: Order, now: number): TallyHalf {
  const when = { at: run.arrivesFrom, timeZone: run.timeZone, now };
  const late = run.status === 'delayed';
  return { label: late ? words.laterThanPlanned : words.collect, value: fromMoment(words, locale, when) };
}

function changeUntil(words: TallyWords, locale: string, order: Order, now: number): TallyHalf {
  const until = moment(locale, { at: order.changeUntil, timeZone: order.hub.timeZone, now });
  return Date.parse(order.changeUntil) > now
    ? { label: words.changeUntil, value: until }
    : { label: words.closed, value: until, tone: 'void' };
}

function onTheRoad(words: TallyWords, locale: string, { hub, timeline }: Order): TallyHalf {
  const since = timeline.find((entry) => entry.state === 'in_transit')?.at;
  const time = since && formatTime(locale, since, hub.timeZone);
  return {
    label: words.onTheRoad,
    value: time ? html`<time datetime=${since}>${words.since(time)}</time>` : words.now,
    tone: 'void',
  };
}

function atTheHub(words: TallyWords, locale: string, { hub, parcels }: Order, now: number): Halves {
  const kept = parcels.map((parcel) => parcel.holdUntil).filter((at) => at !== null);
  const until = kept.sort()[0];
  return {
    first: { label: words.ready, value: words.now, tone: 'lead' },
    second: until
      ? {
          label: words.keptUntil,
          value: day(locale, { at: until, timeZone: hub.timeZone, now }),
          tone: 'keep',
        }
      : notKnown(words.keptUntil, words.askTheHub),
  };
}

/**
 * What an order promises where it stands: change until and collect, on the road, ready and kept until. Null once it
 * promises nothing more (collected, cancelled). A state that this version doesn't know says "ask the hub".
 */
export function orderTally(words: TallyWords, locale: string, order: Order, now: number): Halves | null {
  switch (order.state) {
    case 'placed':
    case 'confirmed':
    case 'locked':
    case 'packing':
      return { first: changeUntil(words, locale, order, now), second: collect(words, locale, order, now) };
    case 'in_transit':
      return { first: onTheRoad(words, locale, order), second: collect(words, locale, order, now) };
    case 'ready':
      return atTheHub(words, locale, order, now);
    case 'collected':
    case 'completed':
    case 'cancelled':
    case 'unclaimed':
    case 'returning':
    case 'returned':
    case 'disputed':
    case 'refunded':
      return null;
    default:
      return {
        first: notKnown(words.changeUntil, words.askTheHub),
        second: notKnown(words.collect, words.notKnown),
      };
  }
}
