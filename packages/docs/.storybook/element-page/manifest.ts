/** What the pages use of `custom-elements.json`, which is built from the elements' sources. */
export interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

export interface Declaration {
  kind: string;
  name: string;
  description?: string;
  tagName?: string;
  attributes?: Entry[];
  members?: Member[];
  slots?: Entry[];
  events?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

/** Anything with a name that a page can set, fill, hear or style. */
export interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  /** The property behind an attribute. */
  fieldName?: string;
}

export interface Member extends Entry {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  parameters?: { name: string; optional?: boolean; type?: { text: string } }[];
  return?: { type?: { text: string } };
}

/** An element with the module that it is imported from. */
export interface ElementEntry extends Declaration {
  tagName: string;
  path: string;
}

/** Every element of a manifest. */
export const elementsOf = ({ modules }: Manifest): ElementEntry[] =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) =>
      declaration.tagName ? [{ ...declaration, tagName: declaration.tagName, path }] : [],
    ),
  );
