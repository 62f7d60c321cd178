import type { Cart, CartLine, EntryView } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { BasketWords } from '../../i18n/en/basket.js';
import { icon, info, ok, warn } from '../../templates/icons.js';
import { minimumNote, missingIn } from '../../templates/minimum-order.js';
import { note } from '../../templates/note.js';
import { waitingNote } from '../../templates/waiting-note.js';
import { BasketRows, type BasketRow, type RemovedLine } from './basket-rows.js';
import { repair } from './cart-repair.js';
import { ceilingText } from './ceiling-text.js';
import { lineCodes, saysMore, type LineCodes } from './line-notices.js';
import { noticesView, type LineNotes } from './notices-view.js';

/** What the basket hands over. */
export interface ChangesView {
  words: BasketWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  /** The most steps of a line that can still be had. */
  most: (line: CartLine) => number;
  /** The server can't be reached: what is shown is what this device knows. */
  unconfirmed: boolean;
  /** Whether the device keeps it. */
  durable: boolean;
  /** Steps of a line as people say them. */
  steps: (locale: string, line: CartLine, quantity: number) => string;
}

/** What is said about a basket that has changed, and the lines that were taken out of it. */
export class CartChanges {
  readonly #view: () => ChangesView;
  readonly #rows = new BasketRows();
  #cartId: string | undefined;
  #codes: { messages: Cart['messages']; codes: LineCodes } | undefined;

  constructor(view: () => ChangesView) {
    this.#view = view;
  }

  /** Each line in its place, and the way back where one was taken out. */
  rows({ id }: Cart, lines: readonly CartLine[]): BasketRow[] {
    if (this.#cartId !== id) this.#rows.clear();
    this.#cartId = id;
    return this.#rows.rows(lines);
  }

  /** Remembers a line that is being taken out. */
  remove(line: CartLine): void {
    this.#rows.remove(line);
  }

  /** It wasn't taken out. */
  forget(offerId: string): void {
    this.#rows.forget(offerId);
  }

  /** What has changed of a line. While another is on its way out lines no longer stand where the messages' paths say. */
  notes(cart: Cart, line: CartLine, saving: boolean, onTake: (quantity: number) => void): LineNotes {
    if (this.#codes?.messages !== cart.messages || !saving)
      this.#codes = { messages: cart.messages, codes: lineCodes(cart) };
    const view = this.#view();
    const codes = this.#codes.codes.get(line.offerId) ?? [];
    return noticesView(line, codes, { ...view, left: view.most(line), onTake });
  }

  /** In the place of a line that was taken out: a calm way back. */
  removedRow(removed: RemovedLine, onUndo: () => void): TemplateResult {
    const { words } = this.#view();
    const { name, offerId, returning } = removed;
    return html`<li class="item removed" part="line">
      <p class="grow">${icon(ok, 's')} ${words.removed(name)}</p>
      <button
        type="button"
        class="b quiet undo"
        id="undo-${offerId}"
        aria-busy=${returning ? 'true' : 'false'}
        @click=${onUndo}
      >
        <span>${words.undo}<span class="vh">: ${name}</span></span>
      </button>
    </li>`;
  }

  /** What stands between the basket and its run, with the repair. */
  repair(cart: Cart, onHub: () => void): TemplateResult {
    return repair({ ...this.#view(), cart, onHub });
  }

  /** Under the sums: the most that weighed goods can cost, what is missing, what a newer server says. */
  remarks(cart: Cart): TemplateResult {
    const { words, locale } = this.#view();
    const ceiling = ceilingText(words, locale, cart);
    const missing = missingIn(cart);
    return html`${this.#unconfirmed()} ${ceiling ? html`<p class="small soft">${ceiling}</p>` : nothing}
    ${missing ? note(minimumNote(words, locale, missing)) : nothing} ${this.#more(cart)}`;
  }

  /** Without a signal: that it is saved, and when the total is confirmed. */
  #unconfirmed() {
    const { words, unconfirmed, durable } = this.#view();
    if (!unconfirmed) return nothing;
    const { unconfirmed: saved, unconfirmedText: text, stayQueuedText } = words;
    return html`<div role="status">
      ${note({ tone: 'acc', icon: ok, title: saved, text: durable ? text : stayQueuedText })}
    </div>`;
  }

  /** An order that waits on this device. */
  waits(entry: EntryView | undefined, onReview: () => void): TemplateResult {
    const { words, locale } = this.#view();
    return waitingNote({ words, locale, entry, onReview });
  }

  /** What a newer server says, in neutral words for its severity. */
  #more(cart: Cart) {
    const { unknownMessage, unknownMissing, unknownMissingText, unknownEnd, unknownEndText } =
      this.#view().words;
    switch (saysMore(cart)) {
      case null:
        return nothing;
      case 'requires_buyer_input':
        return note({ tone: 'time', icon: warn, title: unknownMissing, text: unknownMissingText });
      case 'unrecoverable':
        return note({ tone: 'bad', icon: warn, title: unknownEnd, text: unknownEndText });
      default:
        return note({ tone: 'time', icon: info, title: unknownMessage });
    }
  }
}
