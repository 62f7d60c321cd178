import { css } from 'lit';

/** Search, shelves, choices and order: one column on a phone, search and order in one row on a desk. */
export const finderStyles = css`
  .finder {
    display: grid;
    grid-template: 'search' auto 'shelves' auto 'tools' auto / minmax(0, 1fr);
    gap: var(--_space-3);
    align-content: start;
  }
  .search {
    grid-area: search;
  }
  .shelves {
    grid-area: shelves;
  }
  /* With a mouse a thin bar scrolls them, in the gap below; where bars lie over the page its room stays free. */
  @media (hover: hover) {
    .shelves {
      box-sizing: border-box;
      height: calc(var(--_target) + 20px);
      align-items: start;
      scrollbar-width: thin;
      margin-block-end: -15px;
    }
  }
  .tools {
    grid-area: tools;
    display: flex;
    gap: var(--_space-2);
  }
  .tools .b {
    flex: none;
    padding-inline: var(--_space-4);
  }
  select.in {
    min-width: 0;
    padding-inline: 0.75rem;
    text-overflow: ellipsis;
  }
  .n {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [aria-pressed='true'] .n {
    color: inherit;
  }
  .tools .n {
    min-width: 1.5rem;
    padding: 0 0.375rem;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .chip [dir] {
    max-width: 16rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip.bone {
    width: 6rem;
    background: var(--_counter);
    border-color: transparent;
  }
  .chip.taken {
    background: var(--_accent-soft);
    border-color: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip.lost {
    background: var(--_surface);
    border: 2px dashed var(--_edge);
    color: var(--_ink-soft);
  }
  .further {
    display: grid;
    gap: var(--_space-4);
  }
  .further .label {
    margin-block-end: var(--_space-2);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .suggested {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    max-height: 60vh;
    overflow: auto;
    padding: 4px;
    background: var(--_surface);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .suggested li {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-height: var(--_target);
    padding: 0 0.75rem;
    border-radius: calc(var(--_radius) - 4px);
    cursor: pointer;
  }
  .suggested [dir] {
    flex: 1;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .suggested [aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (hover: hover) {
    .suggested li:hover {
      background: var(--_accent-soft);
    }
  }
  @container (min-width: 52rem) {
    .finder {
      grid-template: 'search tools' auto 'shelves shelves' auto / minmax(0, 1fr) auto;
    }
    .finder > :not(.search, .tools) {
      grid-column: 1 / -1;
    }
    .further {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
  }
`;
