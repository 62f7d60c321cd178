import { tokenSheet } from './token-sheet.js';

const colours = {
  ground: ['#f5f4ef', '#0e131c'],
  'time-soft': ['#feeed1', '#423114'],
  'time-ink': ['#794402', '#f9ca81'],
  good: ['#1b5a32', '#87d89e'],
  'good-soft': ['#def6e3', '#1d3527'],
};

const measures = {
  'text-l': '1.25rem',
  'text-xl': '1.625rem',
  'text-2xl': '2.25rem',
  'text-code': '3rem',
  'space-1': '.25rem',
  'space-2': '.5rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  shadow: '0 -1px 0 var(--_line), 0 -8px 20px rgb(22 30 45 / .07)',
  calm: '240ms',
};

/** The tokens that only come after the goods: `base` brings them. */
export const moreTokens = tokenSheet(colours, measures);
