import type { Image } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PictureStanding } from '../../controllers/picture-controller.js';
import type { BrowseWords } from '../../i18n/en/browse.js';
import type { ProductWords } from '../../i18n/en/product.js';
import { picture, pictureUrl, sizeText } from '../../templates/picture.js';

/** The pictures of one product. */
export interface PicturesView {
  images: readonly Image[];
  /** Which is shown large. */
  at: number;
  base: string | null;
  /** Written on the slate where there is no picture. */
  slate: string;
  /** Which failed to load, which wait to be asked for. */
  standing: (image: Image | undefined) => PictureStanding;
  out: boolean;
  words: ProductWords;
  browse: BrowseWords;
  locale: string;
  onShow: (at: number) => void;
}

/** One picture large, and a button for each where there are several. Without one the slate says so in the same room. */
export function picturesView(view: PicturesView): TemplateResult {
  const { images, at, base, slate, out, words, browse, locale, standing } = view;
  const image = images[at] ?? images[0];
  const how = standing(image);
  const ask = how.asks && image ? browse.askPicture(sizeText(locale, image.bytes)) : undefined;
  return html`<div class="view">
      ${picture({ ...how, image, base, slate, band: words.noPicture, out, ask })}
    </div>
    ${images.length > 1 ? thumbs(view) : nothing}`;
}

function thumbs(view: PicturesView): TemplateResult {
  const { images, at, words, standing, onShow } = view;
  return html`<div class="thumbs" role="group" aria-label=${words.pictures}>
    ${images.map((image, index) => {
      const { onAsk } = standing(image);
      // To choose a picture is to ask for it.
      const show = () => {
        onAsk();
        onShow(index);
      };
      return html`<button
        type="button"
        class="thumb"
        aria-pressed=${index === at ? 'true' : 'false'}
        aria-label=${words.showPicture(index + 1, images.length, image.alt)}
        @click=${show}
      >
        ${thumb(view, image, index)}
      </button>`;
    })}
  </div>`;
}

function thumb({ base, standing }: PicturesView, image: Image, index: number) {
  const { broken, asks, onError } = standing(image);
  const url = pictureUrl({ image, base, broken: broken || asks });
  if (!url) return html`<span class="num" aria-hidden="true">${index + 1}</span>`;
  return html`<img src=${url} alt="" loading="lazy" decoding="async" @error=${onError} />`;
}
