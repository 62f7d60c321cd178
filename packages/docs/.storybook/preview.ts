import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { publicMembers } from './manifest.js';

// A glob rather than an import: the manifest is built, and stories also run before a build.
const manifests = import.meta.glob<Parameters<typeof publicMembers>[0]>(
  '../../components/custom-elements.json',
  { eager: true, import: 'default' },
);
for (const manifest of Object.values(manifests)) setCustomElementsManifest(publicMembers(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  // An axe violation fails the story's test.
  parameters: { a11y: { test: 'error' } },
};

export default preview;
