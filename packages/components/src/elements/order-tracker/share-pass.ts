import { formatMoney } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, send } from '../../templates/icons.js';
import { groups } from './pass.js';
import { keptUntilText } from './pass-texts.js';
import type { PassView } from './pick-up-pass.js';

/** What a neighbour needs who collects: where, which code, what to pay, until when. In the buyer's language. */
export function shareText({ words, locale, pass }: PassView): string {
  const { number, hub, parcels, cash, about } = pass;
  const until = keptUntilText(locale, pass);
  const sign = `${hub.name}${words.inBrackets(hub.code)}`;
  const place = words.listed(sign, ...(hub.landmark ? [hub.landmark] : []));
  const money = cash && formatMoney(locale, cash);
  return [
    words.sharePlease(number, place),
    words.shareCode(words.listed(...parcels.map(({ code }) => groups(code).join(' ')))),
    money && words.sharePay(about ? words.aboutPrice(money) : money),
    until && words.shareUntil(until),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A button that opens the sheet, or a link to a text message where there is none or it didn't open. */
export function sharing(
  view: PassView,
  sheet: boolean,
  failed: boolean,
  onShare: () => void,
): TemplateResult {
  const { words } = view;
  if (sheet && !failed)
    return html`<button type="button" class="b line full" part="share" @click=${onShare}>
      ${icon(send, 's')}${words.sendSomeone}
    </button>`;
  // `?&body=` is read by Android and by iOS.
  const href = `sms:?&body=${encodeURIComponent(shareText(view))}`;
  return html`${failed ? html`<p class="small soft" role="status">${words.shareFailed}</p>` : nothing}
    <a class="b line full" part="share" href=${href}>${icon(send, 's')}${words.sendMessage}</a>`;
}
