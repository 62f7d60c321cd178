import type { Money } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import { waitingNote, waitingWords, type Waiting } from '../../templates/waiting-note.js';

/** After placing without a signal: it is kept, and what happens next. */
export interface WaitingPageView extends Waiting {
  total: Money | undefined;
  title: (text: string) => TemplateResult;
}

export const waitingPage = ({ title, ...view }: WaitingPageView): TemplateResult => html`
  ${title(waitingWords(view.words, view.entry)[0])} ${waitingNote(view)}
`;
