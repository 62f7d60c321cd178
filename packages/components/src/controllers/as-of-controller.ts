import { formatDate, formatDayTime, formatTime, type ReadingState } from '@hamlet/sdk';
import { html, nothing, type ReactiveController } from 'lit';
import type { SharedWords } from '../i18n/en/shared.js';
import type { HamletController, HamletHost } from './hamlet-controller.js';
import { StoreController } from './store-controller.js';

/** What is shown, and how it is read again. */
export interface AsOfSource {
  /** The very record that a read gave. */
  record: () => object | null | undefined;
  again: () => void;
}

/**
 * Says as of when something is that the device gave because the server didn't answer, and reads it again as soon as that
 * can bring something newer.
 */
export class AsOfController implements ReactiveController {
  readonly #hamlet: HamletController;
  readonly #source: AsOfSource;
  readonly #reading: StoreController<ReadingState, string>;
  #round = 0;
  #said = false;

  constructor(host: HamletHost, hamlet: HamletController, source: AsOfSource) {
    this.#hamlet = hamlet;
    this.#source = source;
    this.#reading = new StoreController(
      host,
      () => hamlet.client?.reading,
      ({ round, signal }) => `${round} ${signal}`,
    );
    host.addController(this);
  }

  hostUpdate(): void {
    const round = parseInt(this.#reading.value ?? '0');
    if (round > this.#round && this.#at !== undefined) this.#source.again();
    this.#round = round;
  }

  get #at(): number | undefined {
    const record = this.#source.record();
    return record ? this.#hamlet.client?.asOf?.(record) : undefined;
  }

  /** The line that says so. Its room stays once it was there. */
  line({ asOfNow }: SharedWords, locale: string) {
    const at = this.#at;
    if (at === undefined && !this.#said) return nothing;
    this.#said = true;
    const signal = this.#hamlet.client?.reading.get().signal ?? true;
    return html`<p class="as-of" part="as-of" role="status">
      ${at === undefined ? nothing : asOfNow(timeOf(locale, at, this.#hamlet.now()), signal)}
    </p>`;
  }
}

/** By the reader's own clock: the time alone today, the day as well before. */
function timeOf(locale: string, at: number, now: number): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const isToday = formatDate(locale, at, timeZone, now) === formatDate(locale, now, timeZone, now);
  return isToday ? formatTime(locale, at, timeZone) : formatDayTime(locale, at, timeZone, now);
}
