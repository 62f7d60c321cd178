import type { CartState, Hamlet } from '@hamlet/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from '../decorators.js';
import { goTo, neighbour } from '../../context/neighbour.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { CartOpenEvent } from '../../events/cart-open-event.js';
import { badgeWords } from '../../i18n/badge.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { basket, icon, warn } from '../../templates/icons.js';
import { cartButtonStyles } from './cart-button.styles.js';

/**
 * A button that says how many different goods are in the basket and goes there. It knows from the device alone and
 * asks the server nothing.
 *
 * @fires {CartOpenEvent} hamlet-cart-open - Before it goes to the basket beside it; can be stopped.
 * @csspart button - The button.
 * @csspart count - The number on it.
 */
export class CartButtonElement extends LitElement {
  static override styles = [tokens, base, buttons, cartButtonStyles];

  /** How many different goods to say; wins over the device's basket. */
  @property({ type: Number }) count: number | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;

  readonly #hamlet = new HamletController(this, { reads: false });
  readonly #messages = new MessagesController(this, this.#hamlet, badgeWords);
  readonly #basket = new StoreController<CartState, string>(
    this,
    () => this.#hamlet.client?.cart,
    ({ lines, status }) => `${lines} ${status}`,
  );

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#messages;
    const [lines, status] = (this.#basket.value ?? '0 idle').split(' ');
    const given = this.count ?? Number(lines);
    const count = Number.isFinite(given) ? Math.max(0, Math.trunc(given)) : 0;
    const refused = status === 'failed';
    const saving = status === 'saving';
    const said = [
      count ? words.holds(count) : words.empty,
      ...(saving ? [words.saving] : []),
      ...(refused ? [words.notSaved] : []),
    ];
    return html`<button
      type="button"
      part="button"
      lang=${locale}
      class="b line ${saving ? 'saving' : ''} ${refused ? 'bad' : ''}"
      @click=${() => this.#open()}
    >
      ${icon(refused ? warn : basket)}<span>${words.basket}<span class="vh">: ${said.join(', ')}</span></span>
      <span class="count ${count ? '' : 'none'}" part="count" aria-hidden="true"
        >${count ? new Intl.NumberFormat(locale).format(count) : ''}</span
      >
    </button>`;
  }

  protected override updated(): void {
    if (this.#hamlet.trouble && this.count === null) this.#hamlet.warnMissing();
  }

  #open(): void {
    if (!this.dispatchEvent(new CartOpenEvent())) return;
    const cart = neighbour(this, 'hamlet-cart');
    if (cart) goTo(cart);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-cart-button': CartButtonElement;
  }
}
