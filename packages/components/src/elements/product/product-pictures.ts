import type { Image } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductWords } from '../../i18n/en/product.js';
import { picture, pictureUrl } from '../../templates/picture.js';

/** The pictures of one product. */
export interface PicturesView {
  images: readonly Image[];
  /** Which is shown large. */
  at: number;
  base: string | null;
  /** Written on the slate where there is no picture. */
  slate: string;
  /** Addresses that failed to load. */
  broken: ReadonlySet<string>;
  out: boolean;
  words: ProductWords;
  onBroken: (url: string) => void;
  onShow: (at: number) => void;
}

/** One picture large, and a button for each where there are several. Without one the slate says so in the same room. */
export function picturesView(view: PicturesView): TemplateResult {
  const { images, at, base, slate, out, words } = view;
  const image = images[at] ?? images[0];
  const broken = isBroken(view, image);
  const missing = !pictureUrl({ image, base, broken });
  return html`<div class="view">
      ${picture({ image, base, slate, broken, out, onError: () => image && view.onBroken(image.url) })}
      ${missing ? html`<p class="none">${words.noPicture}</p>` : nothing}
    </div>
    ${images.length > 1 ? thumbs(view) : nothing}`;
}

const isBroken = ({ broken }: PicturesView, image: Image | undefined) =>
  image !== undefined && broken.has(image.url);

function thumbs(view: PicturesView): TemplateResult {
  const { images, at, words, onShow } = view;
  return html`<div class="thumbs" role="group" aria-label=${words.pictures}>
    ${images.map(
      (image, index) =>
        html`<button
          type="button"
          class="thumb"
          aria-pressed=${index === at ? 'true' : 'false'}
          aria-label=${words.showPicture(index + 1, images.length, image.alt)}
          @click=${() => onShow(index)}
        >
          ${thumb(view, image, index)}
        </button>`,
    )}
  </div>`;
}

function thumb(view: PicturesView, image: Image, index: number) {
  const url = pictureUrl({ image, base: view.base, broken: isBroken(view, image) });
  if (!url) return html`<span class="num" aria-hidden="true">${index + 1}</span>`;
  return html`<img
    src=${url}
    alt=""
    loading="lazy"
    decoding="async"
    @error=${() => view.onBroken(image.url)}
  />`;
}
