import type { CheckedSettings, ProviderSettings } from './settings.js';
import type { Whole } from './whole-number.js';

const said = new WeakMap<Document, Set<string>>();

/** Writes a line about an element into the console, once a document. */
export function say(element: Element, text: string): void {
  const line = `<${element.localName}> ${text}`;
  const lines = said.get(element.ownerDocument) ?? new Set();
  said.set(element.ownerDocument, lines);
  if (lines.has(line)) return;
  lines.add(line);
  console.warn(line);
}

/** What developers read. */
export const texts = {
  noProvider: 'found no <hamlet-provider> around it. Put it inside one, or set its client property.',
  noWords: (locale: string) => `has no words for the locale "${locale}" and speaks English instead.`,
  wordsFailed: (language: string) => `couldn’t load its words for "${language}" and speaks English instead.`,
  number: ([attribute, from, to, fallback]: Whole) =>
    `has a ${attribute} that can’t be used. Write a whole number from ${from} to ${to}; ${fallback} is taken.`,
  settings: problemsOf,
};

export type Texts = typeof texts;

/** A sentence with the remedy for each setting that can't be used; those of the client only where one is `needed`. */
export function problemsOf(given: ProviderSettings, usable: CheckedSettings, needed = true): string[] {
  const address = (name: string, value: string | null) =>
    `has a ${name} that can’t be used: "${value}". Write an https address (http only on localhost) or a path.`;
  const client = [
    given.apiUrl === null
      ? 'needs an api-url: the address of the shop’s API.'
      : !usable.apiUrl && address('api-url', given.apiUrl),
    !usable.publishableKey && keyProblem(given.publishableKey?.trim()),
  ];
  return [
    ...(needed ? client : []),
    given.pictureBase !== null && !usable.pictureBase && address('picture-base', given.pictureBase),
    given.locale !== null &&
      !usable.locale &&
      `has a locale that is none: "${given.locale}". Write a language tag such as en, fr or zh-CN.`,
  ].filter((problem) => problem !== false);
}

function keyProblem(key: string | undefined): string {
  if (key?.startsWith('sk_'))
    return 'was given a secret key. Everyone can read it here: rotate it now, and use the publishable key (pk_…).';
  return key
    ? 'has a publishable-key that is not one. It looks like pk_test_<store>_<secret> or pk_live_<store>_<secret>.'
    : 'needs a publishable-key (pk_test_… or pk_live_…).';
}
