import type { Components, Image } from '@hamlet/sdk/contract';
import { pick, type Language } from './texts.js';

type ImageInput = Components['schemas']['ImageInput'];

/** An image with its alternative text in the language of the answer. */
export const imageView = (image: ImageInput, language: Language): Image => ({
  url: image.url,
  width: image.width,
  height: image.height,
  bytes: image.bytes ?? null,
  alt: pick(image.alt, language),
  license: image.license ?? null,
  attribution: image.attribution ?? null,
});
