import { css } from 'lit';

/**
 * What the first cards start from: box, type, headings, focus ring, the visually hidden `.vh`, right to left.
 * The host is a size container: layouts answer the room they get, not the window.
 */
export const core = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font-family: var(--hamlet-font, inherit);
    font-size: var(--_text-m);
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, dl, dd, dt, ul, ol, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [lang]:lang(zh) {
    line-height: 1.6;
  }
  [lang]:is(:lang(ar), :lang(hi)) {
    line-height: 1.65;
  }
  :is(:lang(zh), :lang(ar), :lang(hi)):is(h1, h2, h3, h4, h5, h6) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  :is(button, input, select, textarea) {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
    text-align: center;
    touch-action: manipulation;
  }
  bdi {
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .i {
    display: block;
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .i.s {
    width: 1.25rem;
    height: 1.25rem;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
  }
  .err {
    display: flex;
    align-items: flex-start;
    gap: 0.375rem;
    color: var(--_bad);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    :host {
      --_ground: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_ink-soft: #000;
    }
  }
`;
