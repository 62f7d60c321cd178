import { css } from 'lit';

/** Tags, notes (neutral, `time`, `good`, `bad`, `acc`), and the empty drawing. */
export const notes = css`
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
  .tag.time {
    background: var(--_time-soft);
    color: var(--_time-ink);
  }
  .tag.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .tag.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .tag.acc {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .note {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    padding: 0.75rem var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_counter);
  }
  .note.time {
    background: var(--_time-soft);
  }
  .note.good {
    background: var(--_good-soft);
  }
  .note.bad {
    background: var(--_bad-soft);
  }
  .note.acc {
    background: var(--_accent-soft);
  }
  .note.time > .i {
    color: var(--_time-ink);
  }
  .note.good > .i {
    color: var(--_good);
  }
  .note.bad > .i {
    color: var(--_bad);
  }
  .note.acc > .i {
    color: var(--_accent);
  }
  .note b {
    display: block;
  }
  .note .row {
    flex-wrap: wrap;
    margin-block-start: 0.625rem;
  }
  .empty {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .empty svg {
    width: 5rem;
    height: 2.75rem;
    color: var(--_ink-soft);
  }
  .empty .b {
    margin-block-start: var(--_space-2);
  }
  @media (forced-colors: active) {
    :is(.tag, .note) {
      border: 1px solid;
    }
  }
`;
