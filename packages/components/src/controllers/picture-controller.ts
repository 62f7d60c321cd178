import type { Image } from '@hamlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { HamletController } from './hamlet-controller.js';

/** More than this nobody is made to fetch, or to hold, unasked: a megabyte, or twenty million pixels. */
const isHuge = ({ bytes, width, height }: Image): boolean => (bytes ?? 0) > 1e6 || width * height > 2e7;

/** How a picture stands: it failed, or it waits to be asked for. */
export interface PictureStanding {
  broken: boolean;
  /** True while it waits to be asked for: on a link that saves data, or because it is huge. */
  asks: boolean;
  onError: () => void;
  onAsk: () => void;
}

/** The pictures of one element: which failed, which were asked for. Once fetched, a picture stays. */
export class PictureController {
  readonly #host: ReactiveControllerHost;
  readonly #hamlet: HamletController;
  readonly #broken = new Set<unknown>();
  readonly #fetched = new Set<unknown>();

  constructor(host: ReactiveControllerHost, hamlet: HamletController) {
    this.#host = host;
    this.#hamlet = hamlet;
  }

  /** How a picture stands now. */
  of(image: Image | null | undefined): PictureStanding {
    const url = image?.url;
    const asks = !!image && !this.#fetched.has(url) && (this.#hamlet.savesData || isHuge(image));
    if (!asks) this.#fetched.add(url);
    const put = (set: Set<unknown>) => () => {
      set.add(url);
      this.#host.requestUpdate();
    };
    return { broken: this.#broken.has(url), asks, onError: put(this.#broken), onAsk: put(this.#fetched) };
  }
}
