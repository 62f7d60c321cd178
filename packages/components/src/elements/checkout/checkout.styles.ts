import { css } from 'lit';

export const checkoutStyles = css`
  .title h1,
  .title h2,
  .title h3,
  .title h4,
  .title h5,
  .title h6 {
    outline: none;
  }
  .proxy {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0 0.625rem;
    align-items: center;
  }
  .proxy input {
    width: 1.5rem;
    height: 1.5rem;
    accent-color: var(--_accent);
  }
  .proxy label {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 650;
  }
  .field span {
    font-weight: 400;
  }
  .bone {
    height: 4.5rem;
    border-radius: var(--_radius);
  }
  .bone.short {
    height: 3rem;
  }
  @container (min-width: 40rem) {
    .page {
      max-width: 36rem;
      margin-inline: auto;
    }
  }
`;
