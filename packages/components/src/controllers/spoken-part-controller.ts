import type { Later } from '@hamlet/sdk';
import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import type { WordGroup } from '../i18n/group.js';
import type { HamletController, HamletHost } from './hamlet-controller.js';
import { MessagesController } from './messages-controller.js';
import { PartController } from './part-controller.js';

/** A part that brings words and styles of its own. */
export interface Spoken {
  readonly group: WordGroup<object>;
  readonly styles: readonly CSSResult[];
}

type Words<Part extends Spoken> = Part['group']['en'];

/** Draws its host anew once a part and its words have come, or haven't. */
export class SpokenPartController<Part extends Spoken> extends PartController<Part> {
  readonly #speak: (part: Part) => MessagesController<Words<Part>>;
  #messages: MessagesController<Words<Part>> | undefined;

  constructor(host: HamletHost & LitElement, hamlet: HamletController, part: Later<Part>) {
    super(host, part);
    this.#speak = ({ group, styles }) => {
      const { elementStyles } = host.constructor as typeof LitElement;
      adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
      return new MessagesController(host, hamlet, group as WordGroup<Words<Part>>);
    };
  }

  /** The part with its words, if both are here; the first look fetches it. */
  get spoken(): { part: Part; words: Words<Part> } | undefined {
    const { part } = this;
    if (!part) return undefined;
    this.#messages ??= this.#speak(part);
    return this.#messages.pending ? undefined : { part, words: this.#messages.words };
  }
}
