import { css } from 'lit';

/**
 * The forty `--hamlet-*` tokens of a partner, each with its default. Inside the elements only the private
 * `--_*` names are used, so that a token set anywhere above an element wins. Old browsers get the light
 * colours, others light or dark as the page's `color-scheme` says. The colours were chosen in OKLCH and lie in sRGB:
 * hex is the shortest way to write them.
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
      --_ground: var(--hamlet-ground, light-dark(#f5f4ef, #0e131c));
      --_surface: var(--hamlet-surface, light-dark(#fff, #171c28));
      --_counter: var(--hamlet-counter, light-dark(#eae6db, #232a38));
      --_line: var(--hamlet-line, light-dark(#d5d1c8, #363d4c));
      --_edge: var(--hamlet-edge, light-dark(#7e786d, #7d8699));
      --_ink: var(--hamlet-ink, light-dark(#161e2d, #f2f0ea));
      --_ink-soft: var(--hamlet-ink-soft, light-dark(#434c5b, #c5c3b9));
      --_accent: var(--hamlet-accent, light-dark(#24337a, #a1bdf9));
      --_on-accent: var(--hamlet-on-accent, light-dark(#fff, #0d1528));
      --_accent-soft: var(--hamlet-accent-soft, var(--_tint, light-dark(#e8ecfb, #25304f)));
      --_time: var(--hamlet-time, light-dark(#fcb045, #fcb452));
      --_on-time: var(--hamlet-on-time, light-dark(#161e2d, #0d1528));
      --_time-soft: var(--hamlet-time-soft, light-dark(#feeed1, #423114));
      --_time-ink: var(--hamlet-time-ink, light-dark(#794402, #f9ca81));
      --_good: var(--hamlet-good, light-dark(#1b5a32, #87d89e));
      --_good-soft: var(--hamlet-good-soft, light-dark(#def6e3, #1d3527));
      --_bad: var(--hamlet-bad, light-dark(#a2211c, #fc9d92));
      --_bad-soft: var(--hamlet-bad-soft, light-dark(#feebe9, #482422));
      --_focus: var(--hamlet-focus, light-dark(var(--_ink), var(--_time)));
    }
  }
`;
