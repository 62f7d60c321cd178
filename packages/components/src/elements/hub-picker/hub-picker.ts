import { Task, TaskStatus } from '@lit/task';
import { isHamletError, isNetworkError, type Area, type Hamlet, type Hub, type HubRun } from '@hamlet/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { warnOnce } from '../../context/warn.js';
import { ActionController } from '../../controllers/action-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { HubSelectEvent } from '../../events/hub-events.js';
import { hubsWords } from '../../i18n/hubs.js';
import { tallyWords } from '../../i18n/tally.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { icon, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { isPlace, mostRows, readPlace, readRows, usualRows } from './attributes.js';
import { deviceGeolocate, type Geolocate, type LngLat } from './geolocate.js';
import { areasOf } from './given-hubs.js';
import { hubChoice, openRuns } from './hub-choice.js';
import { hubChosen } from './hub-chosen.js';
import { HubFinder, type HubQuestion } from './hub-finder.js';
import {
  finderView,
  foundLine,
  moreButton,
  noHubs,
  waitingRows,
  type FinderView,
} from './hub-finder-view.js';
import { hubPickerStyles } from './hub-picker.styles.js';
import { hubRow, type RowContext } from './hub-row.js';
import { NearMe } from './near-me.js';
import { isOver, readState, tellForm } from './hub-value.js';

/** Stands for a `near` that is none, so that it can be told. */
const noPlace = [NaN, NaN] as const;
/** How long the search waits for the next letter, in milliseconds. */
const pause = 250;

/**
 * Where to collect: hubs by text, near me or by area, each with "order until … collect …". One is chosen as in
 * a group of radio buttons; "Collect at …" then tells the basket. In a form it sends the hub's id under `name`
 * and the run's id under `<name>-run`.
 *
 * @fires {HubSelectEvent} hamlet-hub-select - Before the basket takes the hub and run; can be stopped.
 * @fires {Event} input - A hub was marked; not yet taken by the basket.
 * @fires {Event} change - A hub was marked; not yet taken by the basket.
 * @csspart finder - Search, "Near me" and areas.
 * @csspart hub - A hub's row.
 * @csspart chosen - The row of the chosen hub.
 * @csspart tally - Order until, collect.
 * @csspart foot - The bar with the confirming button.
 */
export class HubPickerElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, base, buttons, fields, notes, skeleton, tally, hubPickerStyles];

  /** The hubs to choose from; win over the shop's. */
  @property({ attribute: false }) hubs: readonly Hub[] | null = null;
  /** Id of the chosen hub; empty when none is. The attribute is what a form's reset goes back to. */
  @property() value = '';
  /** Where to look from: longitude and latitude in degrees. In HTML `near="111.32,30.77"`. */
  @property({ converter: { fromAttribute: (text) => (text === null ? null : (readPlace(text) ?? noPlace)) } })
  near: LngLat | null = null;
  /** Rows a page, 1 to 100. */
  @property({ type: Number }) limit = usualRows;
  /** Without its heading, tags and edge: for a place that has its own. */
  @property({ type: Boolean }) compact = false;
  /** Level of the heading, 1 to 6; the hubs' names are one deeper. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** The name under which a form sends the hub's id. */
  @property({ reflect: true }) name = '';
  /** A form can't be sent without a hub. */
  @property({ type: Boolean }) required = false;
  /** Nothing can be chosen. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Asks where the buyer is, only when "Near me" is pressed. */
  @property({ attribute: false }) geolocate: Geolocate = deviceGeolocate;

  @state() private typed = '';
  @state() private query = '';
  @state() private area = '';
  @state() private runId: string | null = null;
  @state() private folded = false;
  @state() private formOff = false;
  @state() private asked = false;
  @state() private said = '';

  readonly #internals = this.attachInternals();
  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, hubsWords);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #action = new ActionController(this);
  readonly #nearMe = new NearMe(this, () => this.geolocate);
  readonly #finder = new HubFinder(this, () => ({
    given: this.hubs,
    client: this.folded ? undefined : this.#hamlet.client,
    locale: this.#messages.locale,
    limit: readRows(this.limit) ?? usualRows,
    question: this.#question(),
  }));
  readonly #areas = new Task(this, {
    args: () => [this.hubs || this.folded ? undefined : this.#hamlet.client, this.#messages.locale] as const,
    task: ([client, locale], { signal }) => allAreas(client, locale, signal),
  });
  /** The chosen hub where no list holds it. */
  readonly #read = new Task(this, {
    args: () =>
      [this.#listed() ? undefined : this.#hamlet.client, this.value, this.#messages.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? client.hubs.get(id, { locale, signal }) : null,
  });
  #kept: Hub | null = null;
  #basketChoice: string | undefined;
  #touched = false;
  #focus: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // Follows what the basket knows of hub and run, so that a choice made elsewhere shows here.
    new StoreController(
      this,
      () => this.#hamlet.client?.cart,
      () => this.#choiceInBasket(),
    );
    this.addEventListener('invalid', () => (this.asked = true));
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong with the choice, as of any form control. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong with the choice, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form checks it. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** The chosen hub, once it is known. */
  get hub(): Hub | null {
    return this.value ? (this.#listed() ?? this.#read.value ?? null) : null;
  }

  /** The run that would take the order; null while none is chosen, or once the chosen one has closed. */
  get run(): HubRun | null {
    return this.hub && runOf(this.hub, this.runId, this.#hamlet.now());
  }

  /** Whether the choice can be sent. Says nothing. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Whether the choice can be sent; says what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Opens the list again where a chosen hub is shown alone. */
  open(): void {
    if (this.folded) this.#unfold();
  }

  /** Puts the focus on the chosen hub, else on the search. */
  override focus(options?: FocusOptions): void {
    this.#anchor()?.focus(options);
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
    this.runId = null;
    this.folded = this.asked = false;
  }

  formDisabledCallback(disabled: boolean): void {
    this.formOff = disabled;
  }

  formStateRestoreCallback(state: unknown): void {
    const kept = readState(state);
    if (!kept) return;
    this.value = kept.hubId;
    this.runId = kept.runId;
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.hub?.id !== this.value) this.#kept = null;
    if (changed.has('near') || changed.has('limit')) this.#checkAttributes();
    this.#followBasket();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="picker ${this.compact ? 'compact' : ''}"
      lang=${this.#messages.locale}
      @input=${stop}
    >
      <div class="body">${this.#title()} ${this.#content()}</div>
      ${this.#folds() ? nothing : this.#foot()}
      <p class="vh" role="status">${this.#news()}</p>
    </div>`;
  }

  protected override updated(): void {
    const { hub, run } = this;
    const { words } = this.#messages;
    const closed = hub ? words.chosenClosed(hub.name) : '';
    const { name, value: hubId, required } = this;
    tellForm(
      this.#internals,
      { name, hubId, run, hub, required, missing: words.required, closed },
      this.#anchor(),
    );
    if (this.#hamlet.trouble && !this.hubs) this.#hamlet.warnMissing();
    if (this.#focus === 'anchor') this.focus();
    else if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  /** What stands for the choice: the chosen hub, else where one begins to look. */
  #anchor(): HTMLElement | undefined {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    return find('.dot:checked') ?? find('.change-hub') ?? find('input.in') ?? undefined;
  }

  #question(): HubQuestion {
    const { place } = this.#nearMe;
    const near = place === undefined && isPlace(this.near) ? this.near : (place ?? null);
    return { query: this.query, area: this.area, near };
  }

  /** The chosen hub as a list or the last tap knows it. */
  #listed(): Hub | undefined {
    const known = [...(this.hubs ?? []), ...(this.#finder.hubs ?? [])].find(({ id }) => id === this.value);
    return known ?? (this.#kept?.id === this.value ? this.#kept : undefined);
  }

  #off(): boolean {
    return this.disabled || this.formOff;
  }

  /** Folded down to the hub that the basket knows. A hub that can't be read opens the list again. */
  #folds(): boolean {
    return this.folded && !isHamletError(this.#read.error, 'not_found');
  }

  /** What those hear who can't see it. */
  #news(): string {
    const { words } = this.#messages;
    const { hub, run } = this;
    if (this.#action.pending) return words.saving;
    return hub && isOver({ hub, run }) ? words.chosenClosed(hub.name) : this.said;
  }

  #title() {
    if (this.compact) return nothing;
    const { words } = this.#messages;
    return heading(this.headingLevel, this.#folds() ? words.youCollect : words.title, 'h2');
  }

  #content() {
    const { words, pending } = this.#messages;
    if (this.#hamlet.trouble && !this.hubs) return trouble(words);
    if (pending) return waitingRows(words, this.folded ? 1 : 4);
    return this.#folds() ? this.#foldedView() : this.#listView();
  }

  #foldedView() {
    const { words } = this.#messages;
    const { hub, run } = this;
    if (hub) return hubChosen(hub, run, this.#rowContext(), () => this.#unfold());
    if (this.#read.status !== TaskStatus.ERROR) return waitingRows(words, 1);
    return failed(words, isNetworkError(this.#read.error), () => void this.#read.run());
  }

  #listView() {
    const { words } = this.#messages;
    return html`${finderView(this.#finderContext())} ${this.#rows()} ${moreButton(this.#finder, words)}`;
  }

  #rows() {
    const { words } = this.#messages;
    const { hubs, status } = this.#finder;
    const { hub } = this;
    // What is chosen stays in sight, whatever is looked for.
    const pinned = hub && !hubs?.some(({ id }) => id === hub.id) ? [hub] : [];
    if (status === 'failed' || (hubs?.length === 0 && status === 'ready'))
      return html`${this.#group(pinned)} ${noHubs(this.#finder, words, () => this.#showAll())}`;
    if (!hubs) return html`${this.#group(pinned)} ${waitingRows(words, 4)}`;
    return html`<div role="status">${foundLine(this.#finder, words)}</div>
      ${this.#group([...pinned, ...hubs])}`;
  }

  #group(hubs: readonly Hub[]) {
    if (hubs.length === 0) return nothing;
    const context = this.#rowContext();
    const any = hubs.some((hub) => hub.id === this.value || hubChoice(hub, context.now).kind === 'ready');
    return html`<div
      class="hubs"
      role=${any ? 'radiogroup' : 'group'}
      aria-label=${context.words.list}
      aria-required=${any && this.required ? 'true' : nothing}
      aria-busy=${this.#finder.status === 'loading' ? 'true' : 'false'}
      @keydown=${jump}
    >
      <ul role="list">
        ${repeat(
          hubs,
          ({ id }) => id,
          (hub) => hubRow(hub, context),
        )}
      </ul>
    </div>`;
  }

  #foot() {
    const { words, pending } = this.#messages;
    if (pending || (this.#hamlet.trouble && !this.hubs)) return nothing;
    const { hub, run } = this;
    const ready = hub && run && !this.#off();
    return html`<div class="foot" part="foot">
      ${this.#footNote()}
      <button
        type="button"
        class="b full big confirm"
        aria-disabled=${ready ? nothing : 'true'}
        aria-busy=${this.#action.pending ? 'true' : 'false'}
        @click=${() => (ready ? void this.#confirm(hub, run) : this.#askFirst())}
      >
        ${hub && run ? words.collectAt(hub.name) : words.chooseFirst}
      </button>
      ${
        this.#basketChoice && this.#touched
          ? html`<button type="button" class="b quiet full" @click=${() => this.#keep()}>
              ${words.keep}
            </button>`
          : nothing
      }
    </div>`;
  }

  #footNote() {
    const { words } = this.#messages;
    const { error } = this.#action;
    if (error) {
      const gone = isHamletError(error, 'hub_unavailable') || isHamletError(error, 'run_closed');
      const [title, text] = gone ? [words.hubGone, words.hubGoneText] : [words.notSaved, words.notSavedText];
      return html`<div role="alert">${note({ tone: gone ? 'time' : 'bad', icon: warn, title, text })}</div>`;
    }
    const { hub, run } = this;
    const wrong = isOver({ hub, run })
      ? words.chosenClosed(hub!.name)
      : this.asked && !this.value && words.required;
    return wrong ? html`<p class="err">${icon(warn, 's')}${wrong}</p>` : nothing;
  }

  #rowContext(): RowContext {
    return {
      words: this.#messages.words,
      tallyWords: this.#tally.words,
      locale: this.#messages.locale,
      now: this.#clock.now,
      headingLevel: this.compact ? this.headingLevel : this.headingLevel + 1,
      compact: this.compact,
      disabled: this.#off(),
      chosen: this.value ? { hubId: this.value, run: this.run } : null,
      onPick: (hub, run) => this.#pick(hub, run),
    };
  }

  #finderContext(): FinderView {
    return {
      words: this.#messages.words,
      question: this.#question(),
      typed: this.typed,
      areas: this.hubs ? areasOf(this.hubs) : (this.#areas.value ?? []),
      disabled: this.#off(),
      placing: this.#nearMe.status,
      onType: (text) => this.#type(text),
      onSearch: (text) => this.#search(text),
      onArea: (code) => (this.area = code),
      onNear: () => (this.#question().near ? this.#nearMe.off() : void this.#nearMe.find()),
    };
  }

  #type(text: string): void {
    this.typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(text), pause);
  }

  #search(text: string): void {
    clearTimeout(this.#timer);
    this.query = this.typed = text;
  }

  #showAll(): void {
    this.#search('');
    this.area = '';
    this.#nearMe.off();
    this.#focus = 'input.in';
  }

  #pick(hub: Hub, run: HubRun): void {
    if (this.#off()) return;
    this.#kept = hub;
    this.value = hub.id;
    this.runId = run.runId;
    this.#touched = true;
    this.asked = false;
    this.said = this.#messages.words.chosen(hub.name);
    this.#action.clear();
    if (this.#folds()) return void this.#confirm(hub, run);
    // An offered run becomes a chosen row: its button goes, its radio button comes.
    this.#focus = `#${CSS.escape(`hub-${hub.id}`)}`;
    this.dispatchEvent(new Event('input', { bubbles: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #askFirst(): void {
    if (this.#off()) return;
    this.asked = true;
    this.renderRoot.querySelector<HTMLElement>('.dot, input.in')?.focus();
  }

  async #confirm(hub: Hub, run: HubRun): Promise<void> {
    if (this.#action.pending) return;
    const event = new HubSelectEvent(hub, run);
    const choose = async () => this.#hamlet.client?.cart.choose({ hubId: hub.id, runId: run.runId });
    await this.#action.run(`choose ${hub.id} ${run.runId}`, () => event.announce(this, choose));
    if (this.#action.error) return this.#finder.again();
    if (event.defaultPrevented) return;
    this.#touched = false;
    this.folded = true;
    this.said = this.#messages.words.youCollectAt(hub.name);
    this.#focus = '.change-hub';
  }

  #unfold(): void {
    this.folded = false;
    this.#touched = true;
    this.#focus = 'anchor';
  }

  /** Goes back to what the basket knows. */
  #keep(): void {
    this.#touched = false;
    this.#basketChoice = undefined;
    this.value = '';
    this.#focus = '.change-hub';
    this.requestUpdate();
  }

  #choiceInBasket(): string {
    const chosen = this.#hamlet.client?.cart.chosen;
    return chosen ? `${chosen.hubId} ${chosen.runId ?? ''}` : '';
  }

  /** Shows what the basket knows, unless the buyer is choosing right now or the page gave another value. */
  #followBasket(): void {
    const { client } = this.#hamlet;
    const now = this.#choiceInBasket();
    if (!client || now === this.#basketChoice) return;
    const first = this.#basketChoice === undefined;
    this.#basketChoice = now;
    const { chosen } = client.cart;
    if (this.#touched || (first && this.value && this.value !== chosen?.hubId)) return;
    if (!chosen) {
      this.folded = false;
      return;
    }
    this.value = chosen.hubId;
    this.runId = chosen.runId;
    this.folded = chosen.runId !== null;
  }

  #checkAttributes(): void {
    if (this.near !== null && !isPlace(this.near))
      warnOnce(
        this,
        `has a near that is no place: "${this.getAttribute('near')}". Write "longitude,latitude" in degrees.`,
      );
    if (readRows(this.limit) === undefined)
      warnOnce(
        this,
        `has a limit that can’t be used: "${this.getAttribute('limit')}". Write a whole number from 1 to 100.`,
      );
  }
}

/** The run that a hub would bring the order with: the one that was chosen, else the one that is ready. */
function runOf(hub: Hub, runId: string | null, now: number): HubRun | null {
  const choice = hubChoice(hub, now);
  if (choice.kind === 'shut') return null;
  if (runId) return openRuns(hub, now).find((run) => run.runId === runId) ?? null;
  return choice.kind === 'ready' ? choice.run : null;
}

async function allAreas(client: Hamlet | undefined, locale: string, signal: AbortSignal): Promise<Area[]> {
  const areas: Area[] = [];
  if (client)
    for await (const area of client.areas.list({ limit: mostRows }, { locale, signal })) areas.push(area);
  return areas;
}

const stop = (event: Event) => event.stopPropagation();

/** Home and End go to the first and last hub; the arrows are the browser's own. */
function jump(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLInputElement) || !['Home', 'End'].includes(event.key)) return;
  const dots = (event.currentTarget as Element).querySelectorAll<HTMLInputElement>('.dot:enabled');
  const dot = dots[event.key === 'Home' ? 0 : dots.length - 1];
  event.preventDefault();
  dot?.focus();
  dot?.click();
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-hub-picker': HubPickerElement;
  }
}
