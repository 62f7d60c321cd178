import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { manifest } from './element-page/index.js';
import { themes } from 'storybook/theming';
import elementPage from './element-page/page.mdx';
import { everyStory } from './every-story.js';
import { asTheToolbarSays, globalTypes, initialGlobals, viewports } from './toolbar.js';

setCustomElementsManifest(manifest);

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: globalTypes!,
  initialGlobals,
  decorators: [asTheToolbarSays],
  // A list remembers its rows in the page's entry of the history: each story begins without one.
  beforeEach: () => history.replaceState(null, ''),
  afterEach: everyStory,
  parameters: {
    // An axe violation fails the story's test.
    a11y: { test: 'error' },
    docs: { page: elementPage, theme: prefersDark ? themes.dark : themes.light },
    viewport: { options: viewports },
    // The story's own ground reaches to the edges.
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Welcome',
          'Decisions',
          'Guides',
          ['Plain HTML', 'A bundler', 'Node'],
          'Buying',
          ['Provider', 'Product list', 'Product card'],
        ],
      },
    },
  },
};

export default preview;
