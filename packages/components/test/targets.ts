import { deepAll } from './mount.js';

/** The smallest target, in CSS pixels each way, and the least room between two of them. */
export const least = 48;
export const apart = 8;

const interactive =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [tabindex="0"]';

interface Target {
  element: Element;
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A link in a line of text may be as high as its line (WCAG 2.2, target size: inline). */
function isInline(element: Element): boolean {
  if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
  const rest = (element.parentElement?.textContent ?? '').replace(element.textContent ?? '', '');
  return rest.trim() !== '';
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  getComputedStyle(element).clipPath !== 'inset(50%)';

/** The box that an absolute layer of an element (`::after` over its whole row) fills. */
function layerOf(element: Element): DOMRect[] {
  const laid = ['::before', '::after'].map((layer) => getComputedStyle(element, layer));
  const own =
    getComputedStyle(element).position === 'static' ? (element as HTMLElement).offsetParent : element;
  const fills = laid.some(
    ({ content, position, height }) =>
      content !== 'none' && position === 'absolute' && Number.parseFloat(height) >= least,
  );
  return fills && own ? [own.getBoundingClientRect()] : [];
}

/** A control with its labels: pressing those is pressing it. */
const boxesOf = (element: Element): DOMRect[] =>
  [element, ...((element as HTMLInputElement).labels ?? [])].flatMap((one) => [
    one.getBoundingClientRect(),
    ...layerOf(one),
  ]);

function targetOf(element: Element): Target {
  const boxes = boxesOf(element);
  const side = (pick: 'left' | 'top' | 'right' | 'bottom', best: (...all: number[]) => number) =>
    best(...boxes.map((box) => box[pick]));
  return {
    element,
    name: `<${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}> “${(
      element.getAttribute('aria-label') ??
      element.textContent ??
      ''
    )
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 40)}”`,
    left: side('left', Math.min),
    top: side('top', Math.min),
    right: side('right', Math.max),
    bottom: side('bottom', Math.max),
  };
}

/** What can be pressed below: seen, switched on, and no link inside a line of text. */
const targetsIn = (place: ParentNode): Target[] =>
  deepAll(place, interactive)
    .filter((element) => isSeen(element) && !element.matches(':disabled') && !isInline(element))
    .map(targetOf);

const gap = (a: Target, b: Target) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

/** Whole rows of one group touch each other: each is as wide as the group and says its own words. */
const areRows = (a: Target, b: Target) =>
  Math.abs(a.left - b.left) < 1 && Math.abs(a.right - b.right) < 1 && gap(a, b) >= -1;

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

/** One in the other: a link in a row that can be pressed has its own place above the row. */
const isInside = (a: Target, b: Target) =>
  a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;

/** The bar at the foot stays while the rest is scrolled under it. */
const barOf = (element: Element): Element | null => {
  for (let node: Element | null = element; node; node = node.parentElement)
    if (/sticky|fixed/.test(getComputedStyle(node).position)) return node;
  return null;
};

const areApart = (a: Target, b: Target) =>
  gap(a, b) >= apart - 0.5 ||
  areRows(a, b) ||
  isInside(a, b) ||
  isInside(b, a) ||
  barOf(a.element) !== barOf(b.element);

/** What is too small or too near to be pressed with a thumb, in words; empty where all is well. */
export function targetBreaches(place: ParentNode): string[] {
  const targets = targetsIn(place);
  const small = targets
    .filter(({ left, right, top, bottom }) => right - left < least - 0.5 || bottom - top < least - 0.5)
    .map((one) => `${one.name} is ${rounded(one.right - one.left)} × ${rounded(one.bottom - one.top)}`);
  const near = targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter((other) => !areApart(one, other))
      .map((other) => `${one.name} and ${other.name} are ${rounded(gap(one, other))} apart`),
  );
  return [...small, ...near];
}

/** What stands outside its element's box to the side, in words: a page must never scroll sideways. */
export function sidewaysBreaches(place: ParentNode): string[] {
  return deepAll(place)
    .filter((host) => host.localName.startsWith('hamlet-') && host.shadowRoot && isSeen(host))
    .flatMap((host) => {
      const room = host.getBoundingClientRect();
      if (room.width === 0) return [];
      return [...host.shadowRoot!.querySelectorAll('*')]
        .filter((element) => isSeen(element) && !element.closest('.chips, .vh, svg'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1))
        .map(
          ({ element, box }) =>
            `<${element.localName}.${element.className}> in <${host.localName}> from ${rounded(box.left - room.left)} to ${rounded(box.right - room.left)} of ${rounded(room.width)}`,
        );
    });
}
