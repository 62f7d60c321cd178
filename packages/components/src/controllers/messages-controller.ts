import type { ReactiveController } from 'lit';
import { warn } from '../context/warn.js';
import { override, pickLanguage, type WordGroup } from '../i18n/group.js';
import type { HamletController, HamletHost } from './hamlet-controller.js';

/**
 * The words of one group in the element's language: the provider's locale, else the nearest `lang` around the
 * element, else English. A partner's own words win.
 */
export class MessagesController<Words extends object> implements ReactiveController {
  readonly #host: HamletHost;
  readonly #hamlet: HamletController;
  readonly #group: WordGroup<Words>;
  readonly #loaded = new Map<string, Words>();
  #wanted = 'en';
  #language = 'en';
  #shown: { base: Words; own: unknown; words: Words } | undefined;

  constructor(host: HamletHost, hamlet: HamletController, group: WordGroup<Words>) {
    this.#host = host;
    this.#hamlet = hamlet;
    this.#group = group;
    this.#loaded.set('en', group.en);
    host.addController(this);
  }

  /** The locale for `Intl` and for reads: the page's own tag while its language is known, else `en`. */
  get locale(): string {
    return this.#wanted;
  }

  /** True while the words of the language are on their way: show the waiting shape, not English. */
  get pending(): boolean {
    return !this.#loaded.has(this.#language);
  }

  /** The catalogue. */
  get words(): Words {
    const base = this.#loaded.get(this.#language) ?? this.#group.en;
    const own = this.#hamlet.context?.messages[this.#group.name as keyof object] as
      Partial<Words> | undefined;
    if (this.#shown?.base !== base || this.#shown.own !== own)
      this.#shown = { base, own, words: override(base, own) };
    return this.#shown.words;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const locale = this.#hamlet.context?.locale ?? nearestLang(this.#host) ?? 'en';
    const language = pickLanguage(this.#group, locale);
    if (!language) warn(this.#host, ({ noWords }) => noWords(locale));
    this.#language = language ?? 'en';
    this.#wanted = language ? locale : 'en';
    if (this.pending) void this.#load(this.#language);
  }

  async #load(language: string): Promise<void> {
    // English stands in at once for a second update; the real words replace it.
    const words = await this.#group.others[language]!().catch(() => {
      warn(this.#host, ({ wordsFailed }) => wordsFailed(language));
      return this.#group.en;
    });
    this.#loaded.set(language, words);
    this.#host.requestUpdate();
  }
}

/** The `lang` that holds where an element stands, looked for through shadow roots. */
function nearestLang(start: Element): string | undefined {
  let node: Element | null = start;
  while (node) {
    const found: Element | null = node.closest('[lang]');
    const lang = found?.getAttribute('lang');
    if (lang && isLocale(lang)) return lang;
    const root: Node = (found ?? node).getRootNode();
    node = found?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
