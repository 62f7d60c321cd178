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
  /* The ways to a hub come later: three of them, one of them on a line of its own. */
  .room {
    min-height: calc(2 * var(--_target) + var(--_space-3));
  }
  .found {
    min-height: 1.45em;
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
  @container (min-width: 48rem) {
    .finder,
    .hubs > ul,
    .hubs[aria-hidden] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .room {
      min-height: var(--_target);
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
  }
`;
