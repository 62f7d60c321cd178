import type { ElementEntry, Entry, Member } from './manifest.js';

/** A section of an element's page, in Markdown. */
export interface Section {
  title: string;
  text: string;
}

/** The sections of an element's page that come from the manifest; the examples, its stories, come after them. */
export function reference(element: ElementEntry): Section[] {
  return [
    { title: 'Importing', text: importing(element) },
    { title: 'Attributes and properties', text: properties(element) },
    { title: 'Slots', text: slots(element) },
    { title: 'Methods', text: methods(element) },
    { title: 'Events', text: events(element) },
    { title: 'Parts', text: parts(element) },
    { title: 'CSS properties', text: cssProperties(element) },
  ];
}

const none = 'None.';

/** `dist/elements/cart/cart.js` → `@hamlet/components/elements/cart`. */
function importing({ path, name, tagName }: ElementEntry): string {
  const entry = path.replace(/^dist\/(.+)\/[^/]+\.js$/, '@hamlet/components/$1');
  return `\`\`\`js
import '${entry}/define'; // registers <${tagName}>
import { ${name} } from '${entry}'; // the class alone; registers nothing
\`\`\`

Without a bundler the one script with every element does:

\`\`\`html
<script type="module" src="/hamlet.js"></script>
\`\`\``;
}

function properties({ members = [] }: ElementEntry): string {
  const fields = members.filter(({ kind }) => kind === 'field');
  return table(
    ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
    fields.map((field) => [
      field.attribute ? code(field.attribute) : '–',
      `${code(field.name)}${field.readonly ? ' (read only)' : ''}`,
      code(field.type?.text),
      code(literal(field.default)),
      field.description,
    ]),
  );
}

/** A default that can be read where it stands, not the name of a constant. */
const literal = (value: string | undefined) =>
  value && (/^(?:true|false|null)$/.test(value) || !/^[a-z_.]+$/i.test(value)) ? value : undefined;

const slots = ({ slots = [] }: ElementEntry) =>
  table(
    ['Name', 'What goes in'],
    slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );

const methods = ({ members = [] }: ElementEntry) =>
  table(
    ['Method', 'What it does'],
    members
      .filter(({ kind }) => kind === 'method')
      .map((method) => [code(signature(method)), method.description]),
  );

function signature({ name, parameters = [], return: result }: Member): string {
  const given = parameters.map(
    ({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${given.join(', ')}): ${result?.type?.text ?? 'void'}`;
}

const events = ({ events = [] }: ElementEntry) =>
  table(
    ['Event', 'React prop', 'Class', 'When'],
    events.map(({ name, type, description }) => [
      code(name),
      code(`on${name}`),
      code(type?.text),
      description,
    ]),
  );

const parts = ({ cssParts = [], tagName }: ElementEntry) =>
  withHint(
    table(['Part', 'What it is'], cssParts.map(nameAndDescription)),
    cssParts,
    (name) => `${tagName}::part(${name})`,
  );

const cssProperties = ({ cssProperties = [], tagName }: ElementEntry) =>
  withHint(
    table(
      ['Property', 'Default', 'What it is for'],
      cssProperties.map((entry) => [code(entry.name), code(entry.default), entry.description]),
    ),
    cssProperties,
    (name) => `${tagName} { ${name}: … }`,
  );

/** How the first of the entries is used, above their table. */
function withHint(text: string, [first]: Entry[], use: (name: string) => string): string {
  return first ? `For instance ${code(use(first.name))}.\n\n${text}` : text;
}

const nameAndDescription = ({ name, description }: Entry) => [code(name), description];

/** Code that may stand in a table's cell. */
const code = (text: string | undefined) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '–');

function table(head: string[], rows: (string | undefined)[][]): string {
  if (rows.length === 0) return none;
  const line = (cells: (string | undefined)[]) =>
    `| ${cells.map((cell) => (cell ?? '').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
