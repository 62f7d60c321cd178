import { css } from 'lit';

/** Two columns on a phone, one below 344 px (cards lie sideways), up to six on a desk. */
export const listStyles = css`
  :host {
    --_space-2: 0.5rem;
    --_space-5: 1.5rem;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-3);
  }
  .cards > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 23rem;
  }
  /* The finder's room, before and after it has come. */
  .finder {
    min-height: calc(3 * var(--_target) + 2 * var(--_space-3));
  }
  .finder.chosen {
    min-height: calc(4 * var(--_target) + 3 * var(--_space-3));
  }
  .count {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    min-height: calc(1em * var(--_leading));
    margin-block-end: calc(-1 * var(--_space-2));
  }
  .busy {
    opacity: 0.6;
    transition: opacity var(--_quick);
  }
  .more {
    display: flex;
    justify-content: center;
  }
  .more .b {
    min-width: min(100%, 16rem);
  }
  @container (max-width: 21.5rem) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    .cards > li {
      --_card: 'pic body' 1fr 'pic act' auto / 6.5rem minmax(0, 1fr);
      --_card-picture: 1;
      --_card-margin: 0.75rem;
      --_card-radius: 0.5rem;
      contain-intrinsic-size: auto 13rem;
    }
  }
  @container (min-width: 40rem) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_space-4);
    }
  }
  @container (min-width: 52rem) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .finder {
      min-height: calc(2 * var(--_target) + var(--_space-3));
    }
    .finder.chosen {
      min-height: calc(3 * var(--_target) + 2 * var(--_space-3));
    }
  }
  @container (min-width: 68rem) {
    .cards {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
`;
