import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { cssTokens } from './manifest-tokens.mjs';

/** Reads `register('hamlet-cart', CartElement)` as the definition of an element. */
const registrations = () => ({
  name: 'registrations',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    const module = moduleDoc.path.replace(/\.define\.ts$/, '.ts');
    const declaration = { name: element.text, module };
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: tag.text, declaration },
    ];
  },
});

/** Whether a partner can reach a module: an element, its registration, or the events. */
const isPublic = ({ path }) => /\/([^/]+)\/\1(?:\.define)?\.js$|^dist\/events\//.test(path);

/** Keeps the modules that a partner can reach, and names them as they are published: `dist/….js`, not `src/….ts`. */
const publicModules = () => ({
  name: 'public modules',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (record) => {
      for (const [key, value] of Object.entries(record)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string')
          record[key] = value.replace(/^\/?src\/(.+)\.(?:ts|js)$/, 'dist/$1.js');
        else if (typeof value === 'object' && value !== null) rename(value);
      }
    };
    rename(customElementsManifest);
    customElementsManifest.modules = customElementsManifest.modules.filter(isPublic);
  },
});

/** Whether a page can use a member: not private, not what the browser itself calls, not of the class. */
const isUsable = ({ name, privacy = 'public', static: ofClass = false }) =>
  privacy === 'public' && !ofClass && !/^#|Callback$/.test(name);

/** Leaves out what a page can't use: other members, and events that are only sent inside. */
const publicMembers = () => ({
  name: 'public members',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isUsable);
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
  },
});

export default {
  globs: ['src/elements/*/*.ts', 'src/events/*.ts'],
  exclude: ['src/**/*.{test,stories,styles}.ts'],
  litelement: true,
  plugins: [
    registrations(),
    cssTokens(),
    publicModules(),
    publicMembers(),
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
