const call = 'window.hamletBreach()';

/** Ways in which text has become markup, script or style somewhere. */
const vectors = [
  `<script>${call}</script>`,
  `<ScRiPt >${call}</ScRiPt>`,
  `<script src=data:text/javascript,${call}></script>`,
  `<img src=x onerror=${call}>`,
  `<img src="x" onerror="${call}"/>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<body onload=${call}>`,
  `<iframe srcdoc="<script>parent.hamletBreach()</script>">`,
  `<iframe src="javascript:parent.hamletBreach()">`,
  `<a href="javascript:${call}">x</a>`,
  `<details open ontoggle=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<style>@import 'javascript:${call}';</style>`,
  `<template><img src=x onerror=${call}></template>`,
  '${' + call + '}',
  '{{constructor.constructor("' + call + '")()}}',
  `<!--<img src="--><img src=x onerror=${call}//">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `]]><img src=x onerror=${call}>`,
  `\u202e<img src=x onerror=${call}>\u202c`,
  `<?lit$123$?><!--?lit$123456789$--><img src=x onerror=${call}>`,
  `<object data="javascript:${call}"></object>`,
];

/** Ways out of the place where the text stands. */
const wraps: ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</title></style></textarea></script>${payload}`,
  (payload) => `-->${payload}<!--`,
  (payload) => `" onmouseover="${call}" x="${payload}`,
  (payload) => `&amp;${payload}`.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (payload) => `\u0000\u2028${payload}\ufeff`,
];

/** Two hundred texts that a malicious seller might write; each would call `window.hamletBreach` if it were markup. */
export const payloads: readonly string[] = wraps.flatMap((wrap) => vectors.map(wrap));

/** Addresses that must never become a link or a picture. */
export const badAddresses: readonly string[] = [
  `javascript:${call}`,
  `\tjavascript:${call}`,
  `java\nscript:${call}`,
  `JaVaScRiPt:${call}`,
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  '//evil.example/x.svg',
  '\\\\evil.example\\x.svg',
  'https://user:pass@pictures.example/x.svg',
  'http://pictures.evil/x.svg',
  'https://pіctures.example/x.svg',
  'blob:https://x/1',
];
