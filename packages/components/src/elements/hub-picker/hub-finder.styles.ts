import { css } from 'lit';

/** The ways to a hub. */
export const hubFinderStyles = css`
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
  @container (max-width: 21.5rem) {
    .ways {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
