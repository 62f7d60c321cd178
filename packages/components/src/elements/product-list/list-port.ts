import type { LitElement } from 'lit';
import type { HamletController, HamletHost } from '../../controllers/hamlet-controller.js';
import type { Linked, ListState } from './list-state.js';
import type { ProductPages, Question } from './product-pages.js';

/** What a list gives to what finds goods in it. */
export interface ListPort {
  host: HamletHost & LitElement & { urlPrefix: string | null };
  hamlet: HamletController;
  pages: ProductPages;
  /** The state that the page itself set. */
  given: ListState;
  /** What the page's URL said. */
  linked: Linked | undefined;
  question(): Question | undefined;
  state(): ListState;
  /** Changes the list's own properties. */
  choose(change: Partial<ListState>): void;
}
