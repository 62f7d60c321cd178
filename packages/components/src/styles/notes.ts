import { css } from 'lit';
import { cardNotes } from './card-notes.js';
import { emptyNote } from './empty.js';

/** Tags, notes (neutral, `time`, `good`, `bad`, `acc`), and the empty drawing. */
export const notes = [
  cardNotes,
  emptyNote,
  css`
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
    .note.time {
      background: var(--_time-soft);
    }
    .note.good {
      background: var(--_good-soft);
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
    .note.acc > .i {
      color: var(--_accent);
    }
  `,
];
