import { css } from 'lit';

/** `--_card` and `--_card-picture` let a list lay its cards sideways where there is room for one column only. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template: var(--_card, 'pic' auto 'body' 1fr 'act' auto / minmax(0, 1fr));
    position: relative;
    height: 100%;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host {
    height: 100%;
  }
  .pic {
    grid-area: pic;
    aspect-ratio: var(--_card-picture, var(--_picture));
    height: var(--_card-height, auto);
  }
  .out img {
    opacity: 0.42;
  }
  .flag {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    background: var(--_surface);
  }
  .flag.time {
    background: var(--_time);
    color: var(--_on-time);
  }
  .body {
    grid-area: body;
    display: flex;
    flex-direction: column;
    gap: 0.1875rem;
    padding: 0.625rem 0.75rem 0;
  }
  .name {
    font-size: var(--_text-m);
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-wrap: pretty;
  }
  .from {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .cost {
    margin-block-start: auto;
    padding-block-start: 0.5rem;
  }
  .unit {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .pack {
    width: 100%;
    min-height: var(--_target);
    margin-block: 0.375rem 0.25rem;
    padding-inline: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    text-overflow: ellipsis;
  }
  .act {
    grid-area: act;
    padding: 0.625rem 0.75rem 0.75rem;
  }
  .act .b {
    padding-inline: 0.5rem;
  }
  .act .err {
    margin-block-start: 0.375rem;
  }
  .card > .note {
    grid-area: 1 / 1 / -1 / -1;
    border-radius: 0;
  }
  .bones {
    grid-area: body;
    display: grid;
    align-content: start;
    gap: 0.5rem;
    padding: 0.75rem 0.75rem 0;
  }
  .bones .bone {
    width: 80%;
  }
  .bones .bone + .bone {
    width: 55%;
  }
  .bones .bone + .bone + .bone {
    width: 40%;
  }
  .act .bone {
    height: var(--_target);
    border-radius: var(--_radius);
  }
`;
