import { safeUrl, type Image } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';

/** A picture on the counter, or the slate that stands there without one. */
export interface Picture {
  image: Image | null | undefined;
  /** Where relative addresses start; null shows none of them. */
  base: string | null;
  /** Written on the slate: the quantity ("5 kg"). */
  slate: string;
  /** Said on the band of a slate that stands for no picture. */
  band?: string | undefined;
  /** True once the picture failed to load. */
  broken: boolean;
  /** True when the good can't be had: the picture steps back. */
  out?: boolean;
  /** Said on the band of a slate that fetches the picture when it is pressed: "Picture · 14 kB". */
  ask?: string | undefined;
  onAsk?: (() => void) | undefined;
  onError: () => void;
}

/** The address of a picture that can be shown; null where it is missing, broken or unsafe. */
export const pictureUrl = ({
  image,
  base,
  broken,
}: Pick<Picture, 'image' | 'base' | 'broken'>): string | null =>
  image && !broken ? safeUrl(image.url, { base: base ?? undefined }) : null;

/** How much there is to fetch: "14 kB", "40 MB"; empty where nobody said. */
export function sizeText(locale: string, bytes: number | null | undefined): string {
  if (!bytes || bytes < 0) return '';
  const large = bytes >= 1e6;
  const options = { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, options).format(Math.max(1, bytes / (large ? 1e6 : 1e3)));
}

/** The words of the slate: the quantity on the counter, and what is said on the band. */
const slateOf = (slate: string, band: string | undefined) =>
  html`<strong aria-hidden="true">${slate}</strong>${band ? html`<span>${band}</span>` : nothing}`;

/** Draws the picture with its alternative text and its room reserved; an unsafe address counts as no picture. */
export function picture(view: Picture): TemplateResult {
  const { image, slate, band, out, ask, onAsk, onError } = view;
  const url = pictureUrl(view);
  if (!image || !url) return html`<div class="pic slate" part="picture">${slateOf(slate, band)}</div>`;
  if (ask)
    return html`<button type="button" class="pic slate" part="picture" @click=${onAsk}>
      ${slateOf(slate, ask)}<span class="vh">: ${image.alt}</span>
    </button>`;
  return html`<div class="pic ${out ? 'out' : ''}" part="picture">
    <img
      src=${url}
      alt=${image.alt}
      width=${image.width}
      height=${image.height}
      loading="lazy"
      decoding="async"
      @error=${onError}
    />
  </div>`;
}
