import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * A piece of a style sheet without comments and needless blanks.
 * @param {string} css
 */
const smallCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');

/**
 * A piece of markup without line breaks and indentation: one blank stays where there was any.
 * @param {string} markup
 */
const smallMarkup = (markup) => markup.replace(/\s+/g, ' ');

/** @type {Record<string, (text: string) => string>} */
const kinds = { css: smallCss, html: smallMarkup, svg: smallMarkup };

/** @typedef {{ from: number, to: number, text: string }} Edit */

/**
 * Shortens the `css`, `html` and `svg` templates of a source text, writes its `@property` and `@state` fields as Lit's
 * `static properties`, which need no helper, and changes nothing else in it.
 * @param {string} source
 */
export function smallTemplates(source) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {Edit[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const small = ts.isTaggedTemplateExpression(node) && kinds[node.tag.getText(file)];
    if (small)
      for (const { from, to } of pieces(node.template))
        edits.push({ from, to, text: small(source.slice(from, to)) });
    if (ts.isClassDeclaration(node)) edits.push(...staticProperties(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  edits.sort((a, b) => b.from - a.from);
  return edits.reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

/**
 * A class's decorated fields without their decorators, and what these said in one static field.
 * @param {ts.ClassDeclaration} node
 * @param {ts.SourceFile} file
 * @returns {Edit[]}
 */
function staticProperties(node, file) {
  /** @type {Edit[]} */
  const edits = [];
  const rows = node.members.flatMap((member) => {
    const [decorator] = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
    const call = decorator?.expression;
    if (!decorator || !call || !ts.isCallExpression(call)) return [];
    const [options] = call.arguments;
    const kind = call.expression.getText(file);
    const text = kind === 'state' ? '{ state: true, attribute: false }' : (options?.getText(file) ?? '{}');
    edits.push({ from: decorator.getStart(file), to: decorator.end, text: '' });
    return [`${member.name?.getText(file)}: ${text}`];
  });
  const from = node.members.pos;
  return rows.length
    ? [...edits, { from, to: from, text: ` static properties = { ${rows.join(', ')} };` }]
    : [];
}

/**
 * Where the literal pieces of a template lie, without their quotes and braces.
 * @param {ts.TemplateLiteral} template
 */
function pieces(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template))
    return [{ from: template.getStart() + 1, to: template.end - 1 }];
  const { head, templateSpans } = template;
  return [
    { from: head.getStart() + 1, to: head.end - 2 },
    ...templateSpans.map(({ literal }) => ({
      from: literal.getStart() + 1,
      to: literal.end - (ts.isTemplateTail(literal) ? 1 : 2),
    })),
  ];
}

/**
 * An esbuild plugin that shortens the templates of this package.
 * @type {NonNullable<import('tsup').Options['esbuildPlugins']>[number]}
 */
export const minifyTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]components[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: smallTemplates(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
