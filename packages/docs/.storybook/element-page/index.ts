import { firstSentence, linkTo } from './links.js';
import { elementsOf, type ElementEntry, type Manifest } from './manifest.js';

// A glob rather than an import: the manifest is built, and stories also run before a build.
const manifests = import.meta.glob<Manifest>('../../../components/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** The elements' manifest; without a build there is none. */
export const manifest: Manifest = Object.values(manifests)[0] ?? { modules: [] };

const byTag = new Map(elementsOf(manifest).map((element) => [element.tagName, element]));

/** What the manifest says of a tag; undefined before a build, or for what is no element. */
export const elementOf = (tagName: unknown): ElementEntry | undefined => byTag.get(String(tagName));

const stories = import.meta.glob<string>('../../../components/src/elements/*/*.stories.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every element in Markdown: its tag, with a link to its page, and what it is. */
export const elementList = (): string =>
  [...byTag.values()]
    .map(
      ({ tagName, description }) =>
        `- ${linkTo(tagName, Object.values(stories))}: ${firstSentence(description)}`,
    )
    .join('\n');

export { reference } from './reference.js';
