/**
 * A tag in Markdown, with a link to its page where one of the stories is about it.
 * @param stories the text of each file of stories
 */
export function linkTo(tagName: string, stories: string[]): string {
  const own = stories.find((text) => text.includes(`component: '${tagName}'`));
  const title = own?.match(/\btitle: '([^']+)'/)?.[1];
  return title ? `[\`${tagName}\`](?path=/docs/${idOf(title)}--docs)` : `\`${tagName}\``;
}

/** As Storybook makes the id of a page: `Buying/Product card` → `buying-product-card`. */
const idOf = (title: string) => title.toLowerCase().replace(/[^a-z\d]+/g, '-');

/** The first sentence of a description, on one line. */
export const firstSentence = (text = ''): string =>
  text.replace(/\s+/g, ' ').match(/^.+?\.(?= |$)/)?.[0] ?? text;
