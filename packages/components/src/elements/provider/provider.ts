import { createHamlet, type Hamlet } from '@hamlet/sdk';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from '../decorators.js';
import { contextSource } from '../../context/hamlet-context.js';
import { checkSettings, type CheckedSettings } from '../../context/settings.js';
import { warn } from '../../context/warn.js';
import type { MessageOverrides } from '../../i18n/index.js';

/**
 * Gives the elements inside it a client, a language and a place for pictures. Draws nothing itself.
 *
 * @slot - The page's own content with Hamlet's elements in it.
 */
export class ProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the shop's API; https, or a path on the page's own origin. */
  @property({ attribute: 'api-url' }) apiUrl: string | null = null;
  /** The store's publishable key (`pk_…`). A secret key is refused. */
  @property({ attribute: 'publishable-key' }) publishableKey: string | null = null;
  /** Language tag for words, figures and the shop's texts. Without it each element follows the page's `lang`. */
  @property() locale: string | null = null;
  /** Address under which relative pictures lie. */
  @property({ attribute: 'picture-base' }) pictureBase: string | null = null;
  /** `auto` lets pictures wait to be asked for where the link saves data or is very slow; `ask` everywhere, `always` nowhere. */
  @property() pictures = 'auto';
  /** A client made elsewhere; wins over the attributes. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Sends the client's requests; the browser's own by default. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | null = null;
  /** The partner's own words, by group. */
  @property({ attribute: false }) messages: MessageOverrides = {};
  /** The device's clock in milliseconds since 1970. */
  @property({ attribute: false }) clock: () => number = Date.now;

  readonly #source = contextSource(this);
  #made: { client: Hamlet; from: string; fetch: unknown; clock: unknown } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.announce();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const usable = checkSettings(this, this.ownerDocument.baseURI);
    const { locale, pictureBase } = usable;
    const client = this.client ?? this.#clientFor(usable);
    if (!client || (this.locale !== null && !locale) || (this.pictureBase !== null && !pictureBase))
      warn(this, ({ settings }) => settings(this, usable, !this.client));
    const { messages, pictures, clock } = this;
    this.#source.offer({ client, locale, messages, pictureBase, pictures, clock });
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Keeps the client while nothing that it was made from changes: the basket lives in it. */
  #clientFor({ apiUrl, publishableKey, locale }: CheckedSettings): Hamlet | null {
    if (!apiUrl || !publishableKey) return null;
    const from = JSON.stringify([apiUrl, publishableKey, locale]);
    const { fetch, clock } = this;
    if (this.#made?.from === from && this.#made.fetch === fetch && this.#made.clock === clock)
      return this.#made.client;
    const client = createHamlet({
      baseUrl: apiUrl,
      key: publishableKey,
      clock,
      locale: locale ?? this.#pageLocale(),
      fetch: fetch ?? undefined,
    });
    this.#made = { client, from, fetch, clock };
    return client;
  }

  #pageLocale(): string {
    return this.closest<HTMLElement>('[lang]')?.lang || this.ownerDocument.documentElement.lang || 'en';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-provider': ProviderElement;
  }
}
