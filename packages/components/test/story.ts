import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

// How the stories of one state are alike in every element.

/** Large numerals on a small phone. */
export const inLargeText: Decorator = (story) => html`<div class="story-large">${story()}</div>`;

/** A name as a careless or a clever person writes it. */
export const oddNames = {
  long: 'Honey from the upper valley, '.repeat(7).trim(),
  emoji: '🍯',
  /** Nothing but marks that turn the direction of what follows: there is nothing to see. */
  marks: '\u202e\u200f\u2067\u202e',
  /** Turns what stands after it around, if it is let out. */
  turning: '\u202eyenoH',
};

/** Reported as large as a camera leaves it: 12,000 px wide, 40 MB. */
export const huge = { width: 12_000, height: 9_000, bytes: 40_000_000 };

/** A server that never answers. */
export const never = (): Promise<never> => new Promise(() => {});

/** A network that is not there. */
export const noNetwork = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
