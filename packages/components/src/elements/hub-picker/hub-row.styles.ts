import { css } from 'lit';

/** One hub: name, place, promise, tags, ways on. */
export const hubRowStyles = css`
  .hub {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    align-content: start;
    position: relative;
    padding: 0.875rem var(--_space-4);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .hub.on {
    padding: calc(0.875rem - 2px) calc(var(--_space-4) - 2px);
    border: 3px solid var(--_accent);
  }
  .hub.no,
  .hub.plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .hub.no {
    background: none;
    border: 1px dashed var(--_edge);
  }
  .hub :is(a, button) {
    position: relative;
    z-index: 2;
  }
  .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .name {
    min-width: 0;
    font-size: var(--_text-m);
    line-height: 1.3;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .meta {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .where {
    unicode-bidi: isolate;
  }
  /* What is said here comes later. */
  .hours {
    min-height: 1.4em;
  }
  .does {
    min-height: 1.65rem;
  }
  .promise,
  .does,
  .acts {
    grid-column: 1 / -1;
    min-width: 0;
    margin-block-start: 0.625rem;
  }
  .promise .tally > div {
    padding-inline: 0.75rem;
  }
  .hub.on .tally dd {
    font-size: 1.125rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .meta .bone {
    width: 70%;
    margin-block: 0.25rem;
  }
  .meta .bone + .bone {
    width: 45%;
  }
  .name .bone {
    width: 9rem;
    max-width: 100%;
    height: 1.25em;
  }
  .promise .bone {
    height: 3.25rem;
    border-radius: var(--_radius);
  }
`;
