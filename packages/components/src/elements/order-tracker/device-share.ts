/** Opens the phone's own sheet for sharing. Rejects with an `AbortError` when the buyer thinks better of it. */
export type Share = (data: { text: string }) => Promise<void>;

/** The browser's own sheet; null where it has none. */
export const deviceShare = (): Share | null =>
  'share' in (globalThis.navigator ?? {}) ? (data) => navigator.share(data) : null;
