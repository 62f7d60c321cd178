import { formatPhone, type Hub } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubsWords } from '../../i18n/en/hubs.js';
import { cash, icon, person, phone } from '../../templates/icons.js';

/** What people look for first. Collection is what every hub is for. */
const shown = [
  'cash',
  'assisted_order',
  'mobile_money',
  'cold_storage',
  'produce_drop_off',
  'parcel_sending',
  'bill_payment',
  'training',
] as const;
const icons: Record<string, string> = { cash, assisted_order: person };

/** The services as tags, at most so many of them. Those this version can't name are left out. */
export function services(hub: Hub, most: number, words: HubsWords): TemplateResult | typeof nothing {
  const named = shown.filter((name) => hub.services.includes(name)).slice(0, most);
  if (named.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${words.services}>
    ${named.map(
      (name) =>
        html`<li class="tag">${icons[name] ? icon(icons[name], 's') : nothing}${words.service[name]}</li> `,
    )}
  </ul>`;
}

/** A phone number that can be dialled, and nothing else. */
const dialable = /^\+[1-9]\d{6,14}$/;

/** A link to the hub's phone; `number` writes the number out. */
export function callLink(hub: Hub, words: HubsWords, number = false): TemplateResult | typeof nothing {
  if (!hub.phone || !dialable.test(hub.phone)) return nothing;
  const written = number ? html` <bdi class="num">${formatPhone(hub.phone)}</bdi>` : nothing;
  return html`<div class="acts">
    <a class="b line" href="tel:${hub.phone}"
      >${icon(phone, 's')}<span>${words.call}<span class="vh">: ${hub.name}</span>${written}</span></a
    >
  </div>`;
}
