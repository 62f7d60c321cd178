import { css } from 'lit';

/**
 * The `--hamlet-*` tokens that a page of goods needs; `more-tokens.ts` has the others of the forty. Inside the elements
 * only the private `--_*` names are used, so that a token set anywhere above an element wins. Old browsers get the light
 * colours, others light or dark as the page's `color-scheme` says: chosen in OKLCH within sRGB, hex is the shortest way
 * to write them. The soft accent follows a partner's accent, unless it is set itself; without one the tint is invalid
 * and left out. --hamlet-font and --hamlet-numeral are used where they stand: both default to the page's own font.
 */
export const tokens = css`
  :host {
    --_tint: color-mix(in srgb, var(--hamlet-accent) 12%, var(--_surface));
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
    --_bad: var(--hamlet-bad, #a2211c);
    --_bad-soft: var(--hamlet-bad-soft, #feebe9);
    --_focus: var(--hamlet-focus, var(--_ink));
    --_text-s: var(--hamlet-text-s, 0.9375rem);
    --_text-m: var(--hamlet-text-m, 1.0625rem);
    --_leading: var(--hamlet-leading, 1.45);
    --_space-3: var(--hamlet-space-3, 0.75rem);
    --_space-4: var(--hamlet-space-4, 1rem);
    --_radius: var(--hamlet-radius, 0.625rem);
    --_target: var(--hamlet-target, 3rem);
    --_picture: var(--hamlet-picture, 4/3);
    --_quick: var(--hamlet-quick, 120ms);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
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
      --_bad: var(--hamlet-bad, light-dark(#a2211c, #fc9d92));
      --_bad-soft: var(--hamlet-bad-soft, light-dark(#feebe9, #482422));
      --_focus: var(--hamlet-focus, light-dark(var(--_ink), var(--_time)));
    }
  }
`;
