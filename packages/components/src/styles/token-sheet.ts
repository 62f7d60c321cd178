// eslint-disable-next-line no-restricted-syntax -- the only text that becomes style is the tables of this folder
import { unsafeCSS, type CSSResult } from 'lit';

const declare = (name: string, value: string) => `--_${name}:var(--hamlet-${name},${value});`;

/** Colours by name, in the light and in the dark; all else by name. */
export type Colours = Readonly<Record<string, readonly string[]>>;
export type Measures = Readonly<Record<string, string>>;

/**
 * Gives tokens their defaults: `--_name` is what a partner sets as `--hamlet-name`, else its own. Old browsers get the
 * light colours, others light or dark as the page's `color-scheme` says. The soft accent follows a partner's accent,
 * unless it is set itself; without one the tint is invalid and left out.
 */
export function tokenSheet(colours: Colours, measures: Measures): CSSResult {
  const paint = (value: (light: string, dark: string) => string) =>
    Object.entries(colours)
      .map(([name, [light, dark]]) => [name, value(light!, dark!)] as const)
      .map(([name, value]) => declare(name, name === 'accent-soft' ? `var(--_tint,${value})` : value))
      .join('');
  const sizes = Object.entries(measures).map(([name, value]) => declare(name, value));
  const modern = paint((light, dark) => `light-dark(${light},${dark})`);
  // eslint-disable-next-line no-restricted-syntax -- as above
  return unsafeCSS(
    `:host{${paint((light) => light)}${sizes.join('')}}@supports (color:light-dark(#000,#fff)){:host{${modern}}}`,
  );
}
