import { unsafeCSS } from 'lit';

/** Each colour in the light and in the dark. Chosen in OKLCH within sRGB: hex is the shortest way to write them. */
const colours = {
  ground: ['#f5f4ef', '#0e131c'],
  surface: ['#fff', '#171c28'],
  counter: ['#eae6db', '#232a38'],
  line: ['#d5d1c8', '#363d4c'],
  edge: ['#7e786d', '#7d8699'],
  ink: ['#161e2d', '#f2f0ea'],
  'ink-soft': ['#434c5b', '#c5c3b9'],
  accent: ['#24337a', '#a1bdf9'],
  'on-accent': ['#fff', '#0d1528'],
  'accent-soft': ['#e8ecfb', '#25304f'],
  time: ['#fcb045', '#fcb452'],
  'on-time': ['#161e2d', '#0d1528'],
  'time-soft': ['#feeed1', '#423114'],
  'time-ink': ['#794402', '#f9ca81'],
  good: ['#1b5a32', '#87d89e'],
  'good-soft': ['#def6e3', '#1d3527'],
  bad: ['#a2211c', '#fc9d92'],
  'bad-soft': ['#feebe9', '#482422'],
  focus: ['var(--_ink)', 'var(--_time)'],
};

/** All else. --hamlet-font and --hamlet-numeral are used where they stand: both default to the page's own font. */
const measures = {
  'text-s': '.9375rem',
  'text-m': '1.0625rem',
  'text-l': '1.25rem',
  'text-xl': '1.625rem',
  'text-2xl': '2.25rem',
  'text-code': '3rem',
  leading: '1.45',
  'space-1': '.25rem',
  'space-2': '.5rem',
  'space-3': '.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  radius: '.625rem',
  target: '3rem',
  shadow: '0 -1px 0 var(--_line), 0 -8px 20px rgb(22 30 45 / .07)',
  picture: '4/3',
  quick: '120ms',
  calm: '240ms',
};

const declare = (name: string, value: string) => `--_${name}:var(--hamlet-${name},${value});`;

/** Every colour; the soft accent follows a partner's accent, unless it is set itself. */
const paint = (value: (light: string, dark: string) => string) =>
  Object.entries(colours)
    .map(([name, [light, dark]]) => [name, value(light!, dark!)] as const)
    .map(([name, value]) => declare(name, name === 'accent-soft' ? `var(--_tint,${value})` : value))
    .join('');

/**
 * The forty `--hamlet-*` tokens of a partner, each with its default. Inside the elements only the private
 * `--_*` names are used, so that a token set anywhere above an element wins. Old browsers get the light
 * colours, others light or dark as the page's `color-scheme` says. The tint is invalid, and left out, where a partner
 * sets no accent.
 */
export const tokens = unsafeCSS(
  `:host{--_tint:color-mix(in srgb,var(--hamlet-accent) 12%,var(--_surface));${paint((light) => light)}${Object.entries(
    measures,
  )
    .map(([name, value]) => declare(name, value))
    .join(
      '',
    )}}@supports (color:light-dark(#000,#fff)){:host{${paint((light, dark) => `light-dark(${light},${dark})`)}}}`,
);
