import { css } from 'lit';

/** Tags, and the notes that say that something failed. */
export const cardNotes = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    padding: 0.125rem 0.5rem;
    border-radius: 0.375rem;
    background: var(--_counter);
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.4;
  }
  .note {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    padding: 0.75rem var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_counter);
  }
  .note.bad {
    background: var(--_bad-soft);
  }
  .note.bad > .i {
    color: var(--_bad);
  }
  .note b {
    display: block;
  }
  .note .grow {
    flex: 1;
    min-width: 0;
  }
  .note .row {
    display: flex;
    gap: var(--_space-3);
    flex-wrap: wrap;
    margin-block-start: 0.625rem;
  }
  @media (forced-colors: active) {
    :is(.tag, .note) {
      border: 1px solid;
    }
  }
`;
