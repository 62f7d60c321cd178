import { safeUrl, type Image } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';

/** A picture on the counter, or the slate that stands there without one. */
export interface Picture {
  image: Image | null | undefined;
  /** Where relative addresses start; null shows none of them. */
  base: string | null;
  /** Written on the slate: the quantity ("5 kg"). */
  slate: string;
  /** True once the picture failed to load. */
  broken: boolean;
  /** True when the good can't be had: the picture steps back. */
  out?: boolean;
  onError: () => void;
}

/** The address of a picture that can be shown; null where it is missing, broken or unsafe. */
export const pictureUrl = ({
  image,
  base,
  broken,
}: Pick<Picture, 'image' | 'base' | 'broken'>): string | null =>
  image && !broken ? safeUrl(image.url, { base: base ?? undefined }) : null;

/** Draws the picture with its alternative text and its room reserved; an unsafe address counts as no picture. */
export function picture({ image, base, slate, broken, out, onError }: Picture): TemplateResult {
  const url = pictureUrl({ image, base, broken });
  if (!image || !url)
    return html`<div class="pic slate" part="picture"><strong aria-hidden="true">${slate}</strong></div>`;
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
