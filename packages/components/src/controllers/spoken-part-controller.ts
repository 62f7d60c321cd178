import type { Later } from '@hamlet/sdk';
import type { CSSResult, LitElement } from 'lit';
import type { WordGroup } from '../i18n/group.js';
import type { HamletController, HamletHost } from './hamlet-controller.js';
import { addStyles } from './add-styles.js';
import { MessagesController } from './messages-controller.js';
import { PartController } from './part-controller.js';

/** A part that brings English words and styles of its own; other languages come whole, with the words at hand. */
export interface Spoken {
  readonly words: object;
  readonly styles: readonly CSSResult[];
}

/** A part of an element, and all its words. */
export interface Said<Words, Part extends Spoken> {
  part: Part;
  words: Words & Part['words'];
}

/** Draws its host anew once a part and its words have come, or haven't. */
export class SpokenPartController<Words extends object, Part extends Spoken> extends PartController<Part> {
  readonly #speak: (part: Part) => MessagesController<Words & Part['words']>;
  #messages: MessagesController<Words & Part['words']> | undefined;

  /** `group` are the words at hand. */
  constructor(
    host: HamletHost & LitElement,
    hamlet: HamletController,
    group: WordGroup<Words>,
    part: Later<Part>,
  ) {
    super(host, part);
    this.#speak = ({ words, styles }) => {
      addStyles(host, styles);
      const whole = { ...group, en: { ...group.en, ...words } };
      return new MessagesController(host, hamlet, whole as WordGroup<Words & Part['words']>);
    };
  }

  /** The part with its words, if both are here; the first look fetches it. */
  get spoken(): Said<Words, Part> | undefined {
    const { part } = this;
    if (!part) return undefined;
    this.#messages ??= this.#speak(part);
    return this.#messages.pending ? undefined : { part, words: this.#messages.words };
  }
}
