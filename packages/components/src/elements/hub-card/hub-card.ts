import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, isNetworkError, type Hamlet, type Hub } from '@hamlet/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from '../decorators.js';
import { drawn } from '../drawn.js';
import { wholeNumber } from '../../context/whole-number.js';
import { AsOfController } from '../../controllers/as-of-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { hubsWords } from '../../i18n/hubs.js';
import { tallyWords } from '../../i18n/tally.js';
import { asOfStyles } from '../../styles/as-of.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { info } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { hubMoreStyles } from '../hub-picker/hub-more.styles.js';
import { hubRowStyles } from '../hub-picker/hub-row.styles.js';
import { hubCardBones, hubCardView } from './hub-card-template.js';
import { hubCardStyles } from './hub-card.styles.js';

/**
 * One hub to read: where it is, when it is open, which runs come, what it does, how to call it. Give it a `hub`, or a
 * `hub-id` inside a provider. Nothing is chosen here: that is the picker's.
 *
 * @csspart hub - The card.
 * @csspart tally - Order until, collect.
 * @csspart as-of - As of when it is, where the server didn’t answer.
 */
export class HubCardElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    notes,
    skeleton,
    asOfStyles,
    tally,
    hubRowStyles,
    hubMoreStyles,
    hubCardStyles,
  ];

  /** The hub to show; wins over `hub-id`. */
  @property({ attribute: false }) hub: Hub | null = null;
  /** The hub to read through the client. */
  @property({ attribute: 'hub-id' }) hubId: string | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Level of the heading that names the hub, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  readonly #hamlet = new HamletController(this, { reads: false });
  readonly #messages = new MessagesController(this, this.#hamlet, hubsWords);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #read = new Task(this, {
    args: () => [this.hub ? undefined : this.#hamlet.client, this.hubId, this.#messages.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? { id, hub: await client.hubs.get(id, { signal, locale }) } : null,
  });
  readonly #asOf = new AsOfController(this, this.#hamlet, {
    record: () => this.#hub(),
    again: () => void this.#read.run(),
  });

  protected override render(): TemplateResult {
    return html`<article class="hub plain" part="hub" lang=${this.#messages.locale}>
      ${this.#content()} ${this.#asOf.line(this.#messages.words, this.#messages.locale)}
    </article>`;
  }

  protected override updated(): void {
    if (this.#hamlet.trouble && !this.hub) this.#hamlet.warnMissing();
  }

  /** Given, or read for the id that is asked for now: never the one before. */
  #hub(): Hub | null {
    const read = this.#read.value;
    return this.hub ?? (read && read.id === this.hubId ? read.hub : null);
  }

  #content() {
    const { words, locale, pending } = this.#messages;
    const hub = this.#hub();
    if (hub && !pending && !this.#tally.pending)
      return drawn(this, words, () =>
        hubCardView({
          hub,
          words,
          tallyWords: this.#tally.words,
          locale,
          now: this.#clock.now,
          headingLevel: wholeNumber(this, this.headingLevel, 'heading-level', 1, 6, 2),
        }),
      );
    if (!hub && this.#hamlet.trouble) return trouble(words);
    if (!hub && this.#read.status === TaskStatus.ERROR) return this.#failed();
    return hubCardBones(words);
  }

  #failed() {
    const { words } = this.#messages;
    const { error } = this.#read;
    if (isHamletError(error, 'not_found'))
      return note({ icon: info, title: words.vanished, text: words.vanishedText });
    const own = { ...words, failedTitle: words.hubFailed };
    return failed(own, isNetworkError(error), () => void this.#read.run());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-hub-card': HubCardElement;
  }
}
