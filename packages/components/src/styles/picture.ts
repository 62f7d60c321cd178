import { css } from 'lit';

/** Pictures stand on the counter, a band across their lowest 27 %; so do skeletons and the slate shown without a picture. */
export const picture = css`
  .pic {
    display: block;
    position: relative;
    aspect-ratio: var(--_picture);
    overflow: hidden;
    background: linear-gradient(var(--_counter) 73%, var(--_line) 73%);
  }
  .pic img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .slate {
    background: linear-gradient(var(--_accent-soft) 73%, var(--_line) 73%);
    container-type: inline-size;
  }
  button.slate {
    width: 100%;
    padding: 0;
    border: 0;
  }
  .slate span:not(.vh) {
    position: absolute;
    inset: auto 0 0;
    display: grid;
    place-items: center;
    height: 27%;
    color: var(--_ink);
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.2;
  }
  .slate strong {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    height: 73%;
    padding: 0 0.5rem 0.5625rem;
    color: var(--_accent);
    font-size: clamp(1.25rem, 20cqi, 2.5rem);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.03em;
    line-height: 1;
    text-align: center;
  }
  .slate :is(:lang(zh), :lang(ar), :lang(hi)) {
    letter-spacing: 0;
  }
  /* Pictures at 86 % brightness in the dark: a veil, as a filter can't follow the color-scheme. */
  .pic:not(.slate)::after {
    content: '';
    position: absolute;
    inset: 0;
    background: light-dark(transparent, rgb(0 0 0 / 0.14));
    pointer-events: none;
  }
`;

/** The waiting shape of a card: still under reduced motion. */
export const skeleton = css`
  .bone {
    display: block;
    height: 1em;
    border-radius: 0.375rem;
    background: var(--_counter);
    animation: hamlet-wait 1.6s ease-in-out infinite alternate;
  }
  /* What waits long says so, in room that was kept for it; where nothing may move, at once. */
  .late {
    align-self: center;
    padding-inline: 0.75rem;
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    text-align: center;
    animation: hamlet-late 0s 5s both;
  }
  @keyframes hamlet-late {
    from {
      visibility: hidden;
    }
  }
  @keyframes hamlet-wait {
    to {
      opacity: 0.55;
    }
  }
`;
