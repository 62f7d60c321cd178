import { sidewaysBreaches, targetBreaches } from '../../components/test/targets.js';

/**
 * What holds in every story when it has been played, beside axe: each target is 48 px or more and 8 px from the
 * next, and nothing stands out of its element to the side. Only tests are stopped by it; a story that is looked
 * at is not.
 */
export function everyStory({ canvasElement }: { canvasElement: HTMLElement }): void {
  if (!('__vitest_browser__' in globalThis)) return;
  const breaches = [...targetBreaches(canvasElement), ...sidewaysBreaches(canvasElement)];
  if (breaches.length > 0) throw new Error([...new Set(breaches)].join('\n'));
}
