import { css } from 'lit';

export const trackerStyles = css`
  .bar {
    justify-content: space-between;
    min-height: var(--_target);
  }
  .title :is(h1, h2, h3, h4, h5, h6) {
    outline: none;
  }
  .bone {
    height: 5rem;
    border-radius: var(--_radius);
  }
  .bone.tall {
    height: 12rem;
  }
  @container (min-width: 48rem) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-4);
      align-items: start;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
