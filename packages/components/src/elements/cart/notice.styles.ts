import { css } from 'lit';

/** What has changed, and what was taken out. */
export const noticeStyles = css`
  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .out img {
    opacity: 0.42;
  }
  .removed {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_ink-soft);
  }
  .removed p {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .removed .i {
    margin-block-start: 0.125rem;
  }
  .removed .b {
    margin-inline-end: -0.5rem;
  }
`;
