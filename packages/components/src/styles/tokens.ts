import { css } from 'lit';
import { tokenSheet } from './token-sheet.js';

/** Each colour in the light and in the dark. Chosen in OKLCH within sRGB: hex is the shortest way to write them. */
const colours = {
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
  bad: ['#a2211c', '#fc9d92'],
  'bad-soft': ['#feebe9', '#482422'],
  focus: ['var(--_ink)', 'var(--_time)'],
};

/** All else. --hamlet-font and --hamlet-numeral are used where they stand: both default to the page's own font. */
const measures = {
  'text-s': '.9375rem',
  'text-m': '1.0625rem',
  leading: '1.45',
  'space-3': '.75rem',
  'space-4': '1rem',
  radius: '.625rem',
  target: '3rem',
  picture: '4/3',
  quick: '120ms',
};

/**
 * The `--hamlet-*` tokens that a page of goods needs; `more-tokens.ts` has the others of the forty. Inside the elements
 * only the private `--_*` names are used, so that a token set anywhere above an element wins.
 */
export const tokens = [
  tokenSheet(colours, measures),
  css`
    :host {
      --_tint: color-mix(in srgb, var(--hamlet-accent) 12%, var(--_surface));
    }
  `,
];
