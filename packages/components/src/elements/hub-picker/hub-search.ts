import { Task } from '../../controllers/task.js';
import type { Area, Hamlet, Hub } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../../context/warn.js';
import { isPlace, mostRows, readRows } from './attributes.js';
import type { Geolocate, LngLat } from './geolocate.js';
import { areasOf } from './given-hubs.js';
import type { HubQuestion } from './hub-finder.js';
import type { FinderView } from './hub-finder-view.js';
import { NearMe } from './near-me.js';

/** How long the search waits for the next letter, in milliseconds. */
const pause = 250;

/** What the element knows of where to search. */
export interface SearchSource {
  given: readonly Hub[] | null;
  /** Who knows the areas; undefined while nobody looks at them. */
  client: Hamlet | undefined;
  locale: string;
  /** The place that the page named. */
  near: LngLat | null;
  /** Rows a page, as the page named them. */
  limit: number;
  geolocate: Geolocate;
}

/** What is being looked for, in the three ways: text, place, area. */
export class HubSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: () => SearchSource;
  readonly #nearMe: NearMe;
  readonly #areas: Task<readonly unknown[], Area[]>;
  #typed = '';
  #query = '';
  #area = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: () => SearchSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    this.#nearMe = new NearMe(host, () => source().geolocate);
    this.#areas = new Task(host, {
      args: () => [source().given ? undefined : source().client, source().locale] as const,
      task: ([client, locale], { signal }) => allAreas(client, locale, signal),
    });
  }

  /** The question for the list. */
  get question(): HubQuestion {
    const { near } = this.#source();
    const { place } = this.#nearMe;
    const from = place === undefined && isPlace(near) ? near : (place ?? null);
    return { query: this.#query, area: this.#area, near: from };
  }

  /** What the fields show and do. */
  get fields(): Omit<FinderView, 'words' | 'disabled'> {
    const { given } = this.#source();
    return {
      question: this.question,
      typed: this.#typed,
      areas: given ? areasOf(given) : (this.#areas.value ?? []),
      placing: this.#nearMe.status,
      onType: (text) => this.#type(text),
      onSearch: (text) => this.#search(text),
      onArea: (code) => this.#inArea(code),
      onNear: () => (this.question.near ? this.#nearMe.off() : void this.#nearMe.find()),
    };
  }

  /** Tells the page's developer of attributes that can't be used. */
  hostUpdate(): void {
    const { near, limit } = this.#source();
    const given = (name: string) => this.#host.getAttribute(name);
    if (near !== null && !isPlace(near))
      warnOnce(
        this.#host,
        `has a near that is no place: "${given('near')}". Write "longitude,latitude" in degrees.`,
      );
    if (readRows(limit) === undefined)
      warnOnce(
        this.#host,
        `has a limit that can’t be used: "${given('limit')}". Write a whole number from 1 to 100.`,
      );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Looks for everything again. */
  clear(): void {
    this.#search('');
    this.#inArea('');
    this.#nearMe.off();
  }

  #type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(text), pause);
  }

  #search(text: string): void {
    clearTimeout(this.#timer);
    this.#query = this.#typed = text;
    this.#host.requestUpdate();
  }

  #inArea(code: string): void {
    this.#area = code;
    this.#host.requestUpdate();
  }
}

async function allAreas(client: Hamlet | undefined, locale: string, signal: AbortSignal): Promise<Area[]> {
  const areas: Area[] = [];
  if (client)
    for await (const area of client.areas.list({ limit: mostRows }, { locale, signal })) areas.push(area);
  return areas;
}
