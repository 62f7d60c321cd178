import { isNetworkError, type Hamlet, type Hub, type HubRun } from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { drawn } from '../drawn.js';
import { listed } from '../listed.js';
import { ActionController } from '../../controllers/action-controller.js';
import { AsOfController } from '../../controllers/as-of-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { SpokenPartController } from '../../controllers/spoken-part-controller.js';
import { HubSelectEvent } from '../../events/hub-events.js';
import { hubsFirst } from '../../i18n/hubs-first.js';
import { tallyWords } from '../../i18n/tally.js';
import { asOfStyles } from '../../styles/as-of.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { radio } from '../../styles/radio.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { failed, partFailed, trouble } from '../../templates/trouble.js';
import { isPlace, readPlace, readRows, usualRows } from './attributes.js';
import type { Geolocate, LngLat } from './geolocate.js';
import { HubFinder } from './hub-finder.js';
import { footView } from './hub-foot.js';
import { hubLater } from './hub-later.js';
import { hubList, waitingRows } from './hub-list.js';
import { HubPick } from './hub-pick.js';
import { hubPickerStyles } from './hub-picker.styles.js';
import { hubRowStyles } from './hub-row.styles.js';
import { hubChosen, type RowContext } from './hub-row.js';
import type { HubSearch } from './hub-search.js';
import { isOver, readState, tellForm } from './hub-value.js';

/** Stands for a `near` that is none, so that it can be told. */
const noPlace = [NaN, NaN] as const;

/** The device's own way. It comes with the part that has "Near me". */
const deviceGeolocate: Geolocate = async (signal) => (await hubLater()).deviceGeolocate(signal);

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
 * @csspart as-of - As of when it is, where the server didn’t answer.
 */
export class HubPickerElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [
    tokens,
    base,
    buttons,
    fields,
    notes,
    skeleton,
    asOfStyles,
    tally,
    radio,
    hubRowStyles,
    hubPickerStyles,
  ];

  /** The hubs to choose from; win over the shop's. */
  @property({ attribute: false }) hubs: readonly Hub[] | null = null;
  /** Id of the chosen hub; empty when none is. The attribute is what a form's reset goes back to. */
  @property() value = '';
  /** Where to look from: longitude and latitude in degrees. In HTML `near="111.32,30.77"`. */
  @property({ converter: { fromAttribute: (text) => (text === null ? null : (readPlace(text) ?? noPlace)) } })
  near: LngLat | null = null;
  /** Rows a page, 1 to 100; 20 by default. */
  @property({ type: Number }) limit: number = usualRows;
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

  @state() private formOff = false;
  @state() private asked = false;
  @state() private said = '';

  readonly #internals = this.attachInternals();
  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, hubsFirst);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #more = new SpokenPartController(this, this.#hamlet, hubsFirst, hubLater);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #action = new ActionController(this);
  readonly #pick: HubPick = new HubPick(this, this.#hamlet, () => ({
    listed: [...listed(this.hubs), ...(this.#finder.hubs ?? [])],
    locale: this.#messages.locale,
  }));
  readonly #finder: HubFinder = new HubFinder(this, () => ({
    ...this.#source(),
    limit: readRows(this.limit) ?? usualRows,
    question: this.#search?.question ?? { query: '', area: '', near: isPlace(this.near) ? this.near : null },
    find: hubLater.here?.findGiven,
  }));
  readonly #asOf = new AsOfController(this, this.#hamlet, {
    record: () => (this.#pick.folded ? this.#pick.hub : this.#finder.page),
    again: () => (this.#pick.folded ? this.#pick.again() : this.#finder.again()),
  });
  #search: HubSearch | undefined;
  #focus: string | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.asked = true));
  }

  /** The chosen hub, once it is known. */
  get hub(): Hub | null {
    return this.#pick.hub;
  }

  /** The run that would take the order; null while none is chosen, or once the chosen one has closed. */
  get run(): HubRun | null {
    return this.#pick.run;
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
    if (!this.#pick.folded) return;
    this.#pick.unfold();
    this.#focus = 'anchor';
  }

  /** Puts the focus on the chosen hub, else on the search. */
  override focus(options?: FocusOptions): void {
    this.#anchor()?.focus(options);
  }

  formResetCallback(): void {
    this.#pick.restore(this.getAttribute('value') ?? '', null);
    this.asked = false;
  }

  formDisabledCallback(disabled: boolean): void {
    this.formOff = disabled;
  }

  formStateRestoreCallback(state: unknown): void {
    const kept = readState(state);
    if (kept) this.#pick.restore(kept.hubId, kept.runId);
  }

  protected override willUpdate(): void {
    const { here } = hubLater;
    // What it asks for is asked for before anything is drawn.
    if (here)
      this.#search ??= new here.HubSearch(this, () => ({
        ...this.#source(),
        near: this.near,
        limit: this.limit,
        geolocate: this.geolocate,
      }));
    this.#pick.follow();
  }

  protected override render(): TemplateResult {
    return html`<div
      class="picker ${this.compact ? 'compact' : ''}"
      lang=${this.#messages.locale}
      @input=${stop}
    >
      <div class="body">${this.#title()} ${drawn(this, this.#messages.words, () => this.#content())}</div>
      ${this.#pick.folded ? nothing : this.#foot()}
      <p class="vh" role="status">
        ${this.#action.pending ? this.#messages.words.saving : this.#closed() || this.said}
      </p>
    </div>`;
  }

  protected override updated(): void {
    const { name, value: hubId, required, hub, run } = this;
    const { required: missing } = this.#messages.words;
    tellForm(
      this.#internals,
      { name, hubId, run, hub, required, missing, closed: this.#closed() },
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

  #off(): boolean {
    return this.disabled || this.formOff;
  }

  /** That the chosen run has closed, in words; empty while it hasn't. */
  #closed(): string {
    const { hub, run } = this;
    return hub && isOver({ hub, run }) ? this.#messages.words.chosenClosed(hub.name) : '';
  }

  #title() {
    if (this.compact) return nothing;
    const { words } = this.#messages;
    return heading(this.headingLevel, this.#pick.folded ? words.youCollect : words.title, 'h2');
  }

  #content() {
    const { words, pending } = this.#messages;
    if (this.#hamlet.trouble && !this.hubs) return trouble(words);
    if (pending) return waitingRows(words, this.#pick.folded ? 1 : 4);
    return html`${this.#asOf.line(words, this.#messages.locale)}
    ${this.#pick.folded ? this.#foldedView() : this.#listView()}`;
  }

  #foldedView() {
    const { words } = this.#messages;
    const { hub, run, error } = this.#pick;
    if (hub) return hubChosen(hub, run, this.#rowContext(), () => this.open());
    return error ? failed(words, isNetworkError(error), () => this.#pick.again()) : waitingRows(words, 1);
  }

  #listView() {
    return html`${this.#finderView()}
    ${hubList({
      finder: this.#finder,
      hub: this.hub,
      required: this.required,
      row: this.#rowContext(),
      onShowAll: () => this.#showAll(),
    })}`;
  }

  /** The ways to a hub; until they have come their room is kept. */
  #finderView() {
    const { spoken, failed, fetch } = this.#more;
    if (failed) return partFailed(this.#messages.words, fetch);
    if (!spoken) return html`<div class="finder room"></div>`;
    const { part, words } = spoken;
    return part.finderView({ ...this.#search!.fields, words, disabled: this.#off() });
  }

  #foot() {
    const { words, pending } = this.#messages;
    if (pending || (this.#hamlet.trouble && !this.hubs)) return nothing;
    const { hub, run } = this;
    return footView({
      words,
      ready: run && hub,
      off: this.#off(),
      pending: this.#action.pending,
      wrong: this.#closed() || (this.asked && !this.value ? words.required : ''),
      error: this.#action.error,
      onConfirm: () => (hub && run ? void this.#confirm(hub, run) : this.#askFirst()),
      onKeep: this.#pick.canKeep ? () => this.#keep() : null,
    });
  }

  /** Where hubs come from; nothing is asked while only the chosen one is shown. */
  #source() {
    return {
      given: this.hubs && listed(this.hubs),
      client: this.#pick.folded ? undefined : this.#hamlet.client,
      locale: this.#messages.locale,
    };
  }

  #rowContext(): RowContext {
    const { spoken } = this.#more;
    const { words, locale } = this.#messages;
    return {
      words,
      tallyWords: this.#tally.words,
      more: spoken?.part.hubMore(spoken.words, locale),
      locale,
      now: this.#clock.now,
      headingLevel: this.compact ? this.headingLevel : this.headingLevel + 1,
      compact: this.compact,
      disabled: this.#off(),
      chosen: this.value ? { hubId: this.value, run: this.run } : null,
      onPick: (hub, run) => this.#mark(hub, run),
    };
  }

  #showAll(): void {
    this.#search?.clear();
    this.#focus = 'input.in';
  }

  #mark(hub: Hub, run: HubRun): void {
    if (this.#off()) return;
    const folded = this.#pick.folded;
    this.#pick.mark(hub, run);
    this.asked = false;
    this.said = this.#messages.words.chosen(hub.name);
    this.#action.clear();
    if (folded) return void this.#confirm(hub, run);
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
    if (this.#action.pending || this.#off()) return;
    const event = new HubSelectEvent(hub, run);
    const choose = async () => this.#hamlet.client?.cart.choose({ hubId: hub.id, runId: run.runId }, run);
    await this.#action.run(() => event.announce(this, choose));
    if (this.#action.error) return this.#finder.again();
    if (event.defaultPrevented) return;
    this.#pick.fold();
    this.said = this.#messages.words.youCollectAt(hub.name);
    this.#focus = '.change-hub';
  }

  #keep(): void {
    this.#pick.keep();
    this.#focus = '.change-hub';
  }
}

const stop = (event: Event) => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-hub-picker': HubPickerElement;
  }
}
