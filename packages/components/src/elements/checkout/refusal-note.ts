import type { HubRun, Money } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import { warn } from '../../templates/icons.js';
import { note, type Note } from '../../templates/note.js';
import type { Refusal, Shortage } from './refusal.js';

/** What the note needs besides the refusal. Money, days and quantities come ready to read. */
export interface RefusalView {
  words: CheckoutWords;
  pending: boolean;
  money: (money: { amount: number; currency: string }) => string;
  /** The promise of the run that is offered. */
  tally: (run: HubRun) => TemplateResult;
  /** "Sun" of a run. */
  day: (run: HubRun) => string;
  left: (shortage: Shortage) => string;
  /** What is missing to an order. */
  minimum: (missing: Money) => Note;
  onAgree: () => void;
  onTakeLeft: () => void;
  onAgain: () => void;
  onHub: () => void;
  onClear: () => void;
}

type Press = () => void;

/** One question, a ready answer, a way out. `empty` and `person` are shown elsewhere. */
export function refusalNote(refusal: Refusal, view: RefusalView): TemplateResult | typeof nothing {
  const shown = noteOf(refusal, view);
  return shown ? html`<div role="alert" id="refusal" tabindex="-1">${note(shown)}</div>` : nothing;
}

function noteOf(refusal: Refusal, view: RefusalView): Note | null {
  const { words, onHub, onAgain } = view;
  const ask = (title: string, text: Note['text'], actions: TemplateResult): Note => ({
    tone: 'time',
    icon: warn,
    title,
    text,
    actions,
  });
  switch (refusal.kind) {
    case 'run':
      return ask(
        words.runClosed,
        runText(refusal, view),
        answers(view, words.takeRun(view.day(refusal.run)), view.onAgree),
      );
    case 'total': {
      const [now, was] = [view.money(refusal.total), view.money(refusal.was)];
      return ask(
        words.totalChanged,
        words.totalChangedText(now, was),
        answers(view, words.orderAt(now), view.onAgree),
      );
    }
    case 'stock':
      return ask(words.short, shortText(refusal.shortages, view), takeLeft(refusal.shortages, view));
    case 'minimum':
      return view.minimum(refusal.missing);
    case 'noRun':
      return ask(words.noRun, words.noRunText, answer(view, words.otherHub, onHub));
    case 'hub':
      return ask(words.hubGone, words.hubGoneText, answer(view, words.otherHub, onHub));
    case 'unknown':
      return ask(words.unknown, words.unknownText, answer(view, words.retry, onAgain));
    case 'payment':
      return {
        tone: 'bad',
        icon: warn,
        title: words.payFailed,
        text: words.payFailedText,
        actions: wayOut(view),
      };
    case 'failed':
      return {
        tone: 'bad',
        icon: warn,
        title: words.notPlaced,
        text: words.notPlacedText,
        actions: answer(view, words.retry, onAgain, 'line'),
      };
    default:
      return null;
  }
}

const answer = ({ pending }: RefusalView, label: string, press: Press, look = '') =>
  html`<button type="button" class="b ${look}" aria-disabled=${pending ? 'true' : nothing} @click=${press}>
    ${label}
  </button>`;

const wayOut = (view: RefusalView) =>
  html`<button type="button" class="b quiet" @click=${view.onClear}>${view.words.notNow}</button>`;

const answers = (view: RefusalView, label: string, press: Press) =>
  html`${answer(view, label, press)}${wayOut(view)}`;

function runText({ run, total, was }: Extract<Refusal, { kind: 'run' }>, view: RefusalView) {
  const { words, money } = view;
  const same = total.amount === was.amount && total.currency === was.currency;
  const price = same ? words.samePrice : words.newPrice(money(total), money(was));
  return html`<p>${words.sentences(words.runClosedText, price)}</p>
    <div class="next">${view.tally(run)}</div>`;
}

function shortText(shortages: Shortage[], { words, left }: RefusalView) {
  if (shortages.length === 0) return words.shortUnnamed;
  const say = (shortage: Shortage) =>
    shortage.left > 0 ? words.shortLeft(left(shortage), shortage.name) : words.shortGone(shortage.name);
  return html`<ul>
    ${shortages.map((shortage) => html`<li>${say(shortage)}</li>`)}
  </ul>`;
}

function takeLeft(shortages: Shortage[], view: RefusalView) {
  if (shortages.length === 0) return answer(view, view.words.retry, view.onTakeLeft);
  const some = shortages.some((shortage) => shortage.left > 0);
  return answers(view, some ? view.words.takeLeft : view.words.takeOut, view.onTakeLeft);
}
