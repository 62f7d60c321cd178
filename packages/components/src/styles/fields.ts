import { css } from 'lit';

/** Form fields: label above, hint under the label, error under the field; the search field. */
export const fields = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }
  :is(.field label, .label) {
    font-weight: 650;
  }
  .hint {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .in {
    width: 100%;
    min-height: var(--_target);
    padding: 0.5rem 0.875rem;
    background: var(--_surface);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    /* Under 16 px a phone zooms into the field. */
    font-size: max(1rem, var(--_text-m));
  }
  .in::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .field.wrong .in {
    border: 3px solid var(--_bad);
  }
  .search {
    position: relative;
  }
  .search .i {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.875rem;
    margin-block-start: -0.75rem;
    color: var(--_ink-soft);
    pointer-events: none;
  }
  .search .in {
    padding-inline-start: 2.875rem;
    appearance: none;
  }
`;
