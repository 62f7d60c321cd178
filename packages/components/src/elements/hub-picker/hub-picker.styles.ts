import { css } from 'lit';

export const hubPickerStyles = css`
  .picker {
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }
  .compact .body {
    padding-inline: 0;
    padding-block-start: 0;
  }
  .compact,
  .compact .foot {
    background: none;
  }
  .ways {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .ways .b[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .ways select {
    padding-inline-end: 0.25rem;
    background: var(--_surface);
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .found b {
    color: var(--_ink);
  }
  .finder,
  .hubs > ul,
  .hubs[aria-hidden] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .hubs[aria-busy='true'] {
    cursor: progress;
  }
  .hub {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    align-content: start;
    position: relative;
    padding: 0.875rem var(--_space-4);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .hub.on {
    padding: calc(0.875rem - 2px) calc(var(--_space-4) - 2px);
    border: 3px solid var(--_accent);
  }
  .hub.no,
  .hub.plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .hub.no {
    background: none;
    border: 1px dashed var(--_edge);
  }
  .dot {
    appearance: none;
    position: relative;
    z-index: 2;
    width: 1.5rem;
    height: 1.5rem;
    margin-block-start: 0.0625rem;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    transition: border var(--_quick);
  }
  .dot:checked {
    border: 0.4375rem solid var(--_accent);
  }
  .dot:disabled {
    background: var(--_counter);
    cursor: default;
  }
  /* The whole row is the target, and shows the focus. */
  label::after {
    content: '';
    position: absolute;
    inset: 0;
    /* Above the tally, whose mask makes a layer of its own. */
    z-index: 1;
    cursor: pointer;
  }
  @supports selector(:has(*)) {
    .dot:focus-visible {
      outline: none;
    }
    .hub:has(.dot:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
  }
  .hub :is(a, button) {
    position: relative;
    z-index: 2;
  }
  .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .name {
    min-width: 0;
    font-size: var(--_text-m);
    line-height: 1.3;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .km {
    flex: none;
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 650;
    white-space: nowrap;
  }
  .meta {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  /* Landmarks begin a line of their own. */
  .meta p::first-letter {
    text-transform: uppercase;
  }
  .where {
    unicode-bidi: isolate;
  }
  .promise,
  .tags,
  .acts {
    grid-column: 1 / -1;
    min-width: 0;
    margin-block-start: 0.625rem;
  }
  .promise .tally > div {
    padding-inline: 0.75rem;
  }
  .hub.on .tally dd {
    font-size: 1.125rem;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .meta .bone {
    width: 70%;
    margin-block: 0.25rem;
  }
  .meta .bone + .bone {
    width: 45%;
  }
  .name .bone {
    width: 9rem;
    max-width: 100%;
    height: 1.25em;
  }
  .promise .bone {
    height: 3.25rem;
    border-radius: var(--_radius);
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    padding: 0.75rem var(--_space-4) calc(1rem + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    border-radius: 0 0 var(--_radius) var(--_radius);
    box-shadow: var(--_shadow);
  }
  .compact .foot {
    padding-inline: 0;
    background: var(--_ground);
    box-shadow: none;
  }
  .foot .b {
    overflow-wrap: anywhere;
  }
  .foot .err,
  .foot .note {
    margin-block-end: var(--_space-2);
  }
  .no .acts,
  .plain .acts {
    margin-block-start: 0.75rem;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  @container (max-width: 21.5rem) {
    .ways {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 48rem) {
    .finder,
    .hubs > ul,
    .hubs[aria-hidden] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .foot .confirm {
      width: auto;
      min-width: 24rem;
    }
  }
  @media (forced-colors: active) {
    .hub.on {
      border-color: Highlight;
    }
    .dot:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
