import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  tags: ['autodocs'],
  // An axe violation fails the story's test.
  parameters: { a11y: { test: 'error' } },
};

export default preview;
