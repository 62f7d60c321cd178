import { css } from 'lit';
import { core } from './core.js';
import { moreTokens } from './more-tokens.js';

/** What more a page of an element needs: titles, links, remarks, rows, panels. */
const layout = css`
  .h1 {
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
  }
  .h2 {
    font-size: var(--_text-l);
    letter-spacing: -0.015em;
  }
  .h3 {
    font-size: var(--_text-m);
  }
  :is(:lang(zh), :lang(ar), :lang(hi)):is(.h1, .h2) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.18em;
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: var(--_text-s);
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .panel {
    padding: var(--_space-4);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Landmarks begin a line of their own. */
  :is(.panel .small, .where p, .meta p)::first-letter {
    text-transform: uppercase;
  }
`;

/** What every element starts from. */
export const base = [moreTokens, core, layout];
