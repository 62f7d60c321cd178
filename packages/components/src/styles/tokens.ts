import { css } from 'lit';

/**
 * The forty `--hamlet-*` tokens of a partner, each with its default. Inside the elements only the private
 * `--_*` names are used, so that a token set anywhere above an element wins. Old browsers get the light
 * colours in hex; others get OKLCH, light or dark as the page's `color-scheme` says.
 */
export const tokens = css`
  :host {
    --_ground: var(--hamlet-ground, #f5f4ef);
    --_surface: var(--hamlet-surface, #fff);
    --_counter: var(--hamlet-counter, #eae6db);
    --_line: var(--hamlet-line, #d5d1c8);
    --_edge: var(--hamlet-edge, #7e786d);
    --_ink: var(--hamlet-ink, #161e2d);
    --_ink-soft: var(--hamlet-ink-soft, #434c5b);
    --_accent: var(--hamlet-accent, #24337a);
    --_on-accent: var(--hamlet-on-accent, #fff);
    --_accent-soft: var(--hamlet-accent-soft, var(--_tint, #e8ecfb));
    --_time: var(--hamlet-time, #fcb045);
    --_on-time: var(--hamlet-on-time, #161e2d);
    --_time-soft: var(--hamlet-time-soft, #feeed1);
    --_time-ink: var(--hamlet-time-ink, #794402);
    --_good: var(--hamlet-good, #1b5a32);
    --_good-soft: var(--hamlet-good-soft, #def6e3);
    --_bad: var(--hamlet-bad, #a2211c);
    --_bad-soft: var(--hamlet-bad-soft, #feebe9);
    --_focus: var(--hamlet-focus, var(--_ink));
    /* Only where a partner sets the accent; else it is invalid and the soft accent's own default holds. */
    --_tint: color-mix(in srgb, var(--hamlet-accent) 12%, var(--_surface));

    /* --hamlet-font and --hamlet-numeral are used where they stand: both default to the page's own font. */
    --_text-s: var(--hamlet-text-s, 0.9375rem);
    --_text-m: var(--hamlet-text-m, 1.0625rem);
    --_text-l: var(--hamlet-text-l, 1.25rem);
    --_text-xl: var(--hamlet-text-xl, 1.625rem);
    --_text-2xl: var(--hamlet-text-2xl, 2.25rem);
    --_text-code: var(--hamlet-text-code, 3rem);
    --_leading: var(--hamlet-leading, 1.45);

    --_space-1: var(--hamlet-space-1, 0.25rem);
    --_space-2: var(--hamlet-space-2, 0.5rem);
    --_space-3: var(--hamlet-space-3, 0.75rem);
    --_space-4: var(--hamlet-space-4, 1rem);
    --_space-5: var(--hamlet-space-5, 1.5rem);
    --_space-6: var(--hamlet-space-6, 2.5rem);

    --_radius: var(--hamlet-radius, 0.625rem);
    --_target: var(--hamlet-target, 3rem);
    --_shadow: var(--hamlet-shadow, 0 -1px 0 var(--_line), 0 -8px 20px rgb(22 30 45 / 0.07));
    --_picture: var(--hamlet-picture, 4/3);
    --_quick: var(--hamlet-quick, 120ms);
    --_calm: var(--hamlet-calm, 240ms);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ground: var(--hamlet-ground, light-dark(oklch(0.966 0.007 95), oklch(0.185 0.02 264)));
      --_surface: var(--hamlet-surface, light-dark(#fff, oklch(0.228 0.024 264)));
      --_counter: var(--hamlet-counter, light-dark(oklch(0.925 0.016 92), oklch(0.285 0.028 264)));
      --_line: var(--hamlet-line, light-dark(oklch(0.862 0.014 92), oklch(0.36 0.028 264)));
      --_edge: var(--hamlet-edge, light-dark(oklch(0.575 0.018 85), oklch(0.62 0.03 264)));
      --_ink: var(--hamlet-ink, light-dark(oklch(0.235 0.032 262), oklch(0.955 0.008 95)));
      --_ink-soft: var(--hamlet-ink-soft, light-dark(oklch(0.415 0.028 262), oklch(0.815 0.014 95)));
      --_accent: var(--hamlet-accent, light-dark(oklch(0.352 0.122 270), oklch(0.8 0.09 265)));
      --_on-accent: var(--hamlet-on-accent, light-dark(#fff, oklch(0.2 0.04 264)));
      --_accent-soft: var(
        --hamlet-accent-soft,
        var(--_tint, light-dark(oklch(0.945 0.021 272), oklch(0.315 0.058 268)))
      );
      --_time: var(--hamlet-time, light-dark(oklch(0.812 0.148 72), oklch(0.82 0.14 72)));
      --_on-time: var(--hamlet-on-time, light-dark(oklch(0.235 0.032 262), oklch(0.2 0.04 264)));
      --_time-soft: var(--hamlet-time-soft, light-dark(oklch(0.955 0.042 84), oklch(0.325 0.05 78)));
      --_time-ink: var(--hamlet-time-ink, light-dark(oklch(0.44 0.1 62), oklch(0.865 0.105 78)));
      --_good: var(--hamlet-good, light-dark(oklch(0.415 0.092 152), oklch(0.815 0.115 152)));
      --_good-soft: var(--hamlet-good-soft, light-dark(oklch(0.95 0.035 152), oklch(0.305 0.04 156)));
      --_bad: var(--hamlet-bad, light-dark(oklch(0.465 0.165 28), oklch(0.79 0.115 27)));
      --_bad-soft: var(--hamlet-bad-soft, light-dark(oklch(0.955 0.02 25), oklch(0.31 0.055 25)));
      --_focus: var(--hamlet-focus, light-dark(var(--_ink), var(--_time)));
    }
  }
`;
