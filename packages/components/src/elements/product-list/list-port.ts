import type { Hamlet, Page, Product, ProductFilter } from '@hamlet/sdk';
import type { LitElement } from 'lit';
import type { HamletController, HamletHost } from '../../controllers/hamlet-controller.js';
import type { Task } from '../../controllers/task.js';
import type { Linked, ListState } from './list-state.js';

/** What is asked for; undefined while there is no one to ask. */
export interface Question {
  client: Hamlet;
  locale: string;
  filter: ProductFilter;
}

/** What a list gives to all that comes after its first rows. */
export interface ListPort {
  host: HamletHost & LitElement & { urlPrefix: string | null };
  hamlet: HamletController;
  /** Reads the first page of a question. */
  first: Task<readonly unknown[], Page<Product> | undefined>;
  /** The state that the page itself set. */
  given: ListState;
  /** What the page's URL said. */
  linked: Linked | undefined;
  question(): Question | undefined;
  state(): ListState;
  /** Changes the list's own properties. */
  choose(change: Partial<ListState>): void;
}
