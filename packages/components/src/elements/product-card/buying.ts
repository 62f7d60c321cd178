import { later, prefetch, type Product } from '@hamlet/sdk';
import type { ReactiveController } from 'lit';
import type { HamletController, HamletHost } from '../../controllers/hamlet-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { Move } from './adding.js';
import { choicesOf, firstChoice, type Choice } from './choice.js';

/** What follows a press of "Add": fetched while the page is idle, else with the first press. */
export const adding = later(() => import('./adding.js'));

type BuyingHost = HamletHost & { renderRoot: ParentNode };

/** One product as it is bought: which way of buying it, how much is in the basket, and the change on its way. */
export class Buying implements ReactiveController {
  readonly #host: BuyingHost;
  readonly #hamlet: HamletController;
  readonly #product: () => Product | null | undefined;
  readonly #basket;
  #of: Product | null | undefined;
  #offerId: string | null = null;
  #wanted: number | null = null;
  #focus: 'more' | 'add' | null = null;
  #saves = 0;

  /** Every way to buy it. */
  choices: readonly Choice[] = [];
  /** True when the last change was not saved. */
  refused = false;

  constructor(host: BuyingHost, hamlet: HamletController, product: () => Product | null | undefined) {
    this.#host = host;
    this.#hamlet = hamlet;
    this.#product = product;
    host.addController(this);
    this.#basket = new StoreController(
      host,
      () => hamlet.client?.cart,
      // As the device knows it.
      () => (this.choice && hamlet.client?.cart.quantityOf(this.choice.offer.id)) ?? 0,
    );
  }

  /** The way that is chosen; undefined where nobody offers it. */
  get choice(): Choice | undefined {
    const { choices } = this;
    return choices.find(({ offer }) => offer.id === this.#offerId) ?? firstChoice(choices);
  }

  /** Steps in the basket as the person sees them: the wish while it is being saved, else what is saved. */
  get quantity(): number {
    return this.#wanted ?? this.#basket.value ?? 0;
  }

  hostUpdate(): void {
    const product = this.#product();
    if (product === this.#of) return;
    if (product?.id !== this.#of?.id) {
      this.#offerId = this.#wanted = null;
      this.refused = false;
    }
    this.#of = product;
    const { client } = this.#hamlet;
    if (product && client) {
      client.cart.prepare();
      prefetch(adding);
    }
    this.choices = product ? choicesOf(product) : [];
  }

  /** The focus goes where the hand would: "Add" and the stepper take each other's place. */
  hostUpdated(): void {
    if (!this.#focus) return;
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    (find(`.${this.#focus}:enabled`) ?? find('.step button'))?.focus();
    this.#focus = null;
  }

  /** Chooses another way to buy it. */
  choose(offerId: string): void {
    this.#offerId = offerId;
    this.#host.requestUpdate();
  }

  /** Announces that so many steps are wanted, and puts them into the basket; 0 takes it out. */
  async set(quantity: number): Promise<void> {
    const offerId = this.choice?.offer.id;
    if (!offerId) return;
    const previous = this.quantity;
    const save = ++this.#saves;
    this.refused = false;
    if (!adding.here) this.#show(quantity);
    try {
      const { announce } = await adding();
      const move = { offerId, quantity, previous };
      if (quantity !== previous) await announce(this.#host, move, () => this.#save(move));
    } catch {
      if (save === this.#saves) this.refused = true;
    }
    if (save === this.#saves) this.#wanted = null;
    this.#host.requestUpdate();
  }

  #show(quantity: number): void {
    this.#wanted = quantity;
    this.#host.requestUpdate();
  }

  async #save({ offerId, quantity, previous }: Move): Promise<void> {
    const { client } = this.#hamlet;
    if (!client) {
      this.#hamlet.warnMissing();
      throw new Error('There is no client to put it in a basket.');
    }
    if (previous === 0) this.#focus = 'more';
    if (quantity === 0) this.#focus = 'add';
    this.#show(quantity);
    const { choice } = this;
    const product = this.#product();
    const goods = product && choice?.offer.id === offerId ? { product, ...choice } : undefined;
    await client.cart.setLine(offerId, quantity, goods);
  }
}
