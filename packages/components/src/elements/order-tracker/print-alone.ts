const mark = 'data-hamlet-print';

/** Hides the rest of the page on paper: all that neither holds the marked element nor lies in it. */
const rules = `@media print {
  @page { margin: 8mm }
  :root:has([${mark}]) body :not(:has([${mark}]), [${mark}], [${mark}] *) { display: none !important }
  :root:has([${mark}]) :is(body, :has([${mark}])) { margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fff !important }
}`;

/**
 * Prints an element without the page around it, as `print` prints. Where the element stands in somebody else's shadow
 * root the page's sheets don't reach it, and the page is printed as it is.
 */
export function printAlone(element: HTMLElement, print: () => void): void {
  const page = element.ownerDocument;
  if (element.getRootNode() !== page || element.hasAttribute(mark)) return print();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  element.setAttribute(mark, '');
  const undo = () => {
    element.removeAttribute(mark);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  // On phones `print` comes back before the paper does.
  window.addEventListener('afterprint', undo, { once: true });
  print();
}
