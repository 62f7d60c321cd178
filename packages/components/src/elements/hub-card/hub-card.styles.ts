import { css } from 'lit';

export const hubCardStyles = css`
  .hub {
    gap: var(--_space-3);
  }
  .hub > :is(.promise, .tags, .acts) {
    margin: 0;
  }
  .name {
    font-size: var(--_text-l);
    letter-spacing: -0.015em;
  }
  .meta {
    margin-block-start: 0.25rem;
  }
  .promise .tally {
    max-width: 34rem;
  }
  .promise p {
    margin-block-start: var(--_space-2);
  }
  .label {
    font-weight: 650;
  }
  .way {
    max-width: 60ch;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .week summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .week summary::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    margin-inline: 0.25rem 0.75rem;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: rotate(45deg);
  }
  .week summary:dir(rtl)::before {
    transform: rotate(-45deg);
  }
  .week[open] summary::before {
    transform: rotate(225deg);
  }
  .week[open] summary:dir(rtl)::before {
    transform: rotate(-225deg);
  }
  .week summary::-webkit-details-marker {
    display: none;
  }
  .week dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375rem 1.25rem;
    padding-block-end: var(--_space-2);
  }
  .week dt {
    color: var(--_ink-soft);
  }
  .week dt::first-letter {
    text-transform: uppercase;
  }
  .week .today {
    color: var(--_ink);
    font-weight: 700;
  }
  .acts .b span {
    overflow-wrap: anywhere;
  }
  .hub > .note {
    width: 100%;
  }
  @media print {
    .acts .b {
      padding: 0;
      border: 0;
    }
  }
`;
