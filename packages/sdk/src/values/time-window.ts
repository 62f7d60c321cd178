/** From one instant until another, RFC 3339; the end is not included. */
export interface TimeWindow {
  from: string;
  to: string;
}

/** Whether an instant (milliseconds since 1970) lies in a window; its start does, its end does not. */
export const windowContains = (window: TimeWindow, at: number): boolean =>
  Date.parse(window.from) <= at && at < Date.parse(window.to);

/** Whether two windows share an instant. Windows that only touch do not; an empty window overlaps nothing. */
export function windowsOverlap(a: TimeWindow, b: TimeWindow): boolean {
  const from = Math.max(Date.parse(a.from), Date.parse(b.from));
  return from < Math.min(Date.parse(a.to), Date.parse(b.to));
}
