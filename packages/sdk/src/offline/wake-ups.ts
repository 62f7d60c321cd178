/** Calls back when sending may have become possible; `now` where the line has just come back. Returns what ends it. */
export type WakeUps = (wake: (now: boolean) => void) => () => void;

const occasions = ['online', 'focus', 'pageshow', 'visibilitychange'];

/** The occasions of a page; none outside of one. */
export const pageWakeUps: WakeUps = (wake) => {
  const onOccasion = ({ type }: Event) => wake(type === 'online');
  for (const type of occasions) globalThis.addEventListener?.(type, onOccasion);
  return () => {
    for (const type of occasions) globalThis.removeEventListener?.(type, onOccasion);
  };
};
