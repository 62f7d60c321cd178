import { html, type TemplateResult } from 'lit';

// Paths on a 24 grid, drawn with a 2 px round stroke. Only what is used is exported, so only that is shipped.
export const back = 'M15 5l-7 7 7 7';
export const close = 'M6 6l12 12M18 6L6 18';
export const plus = 'M12 5v14M5 12h14';
export const minus = 'M5 12h14';
export const ok = 'M5 12.5l4.5 4.5L19 7';
export const search = 'M16.5 10.5a6 6 0 11-12 0 6 6 0 0112 0zM15 15l5 5';
export const hub = 'M4 10l2-5h12l2 5M5 10v9h14v-9M10 19v-5h4v5M4 10h16';
export const clock = 'M20 12a8 8 0 11-16 0 8 8 0 0116 0zM12 7.5V12l3 2';
export const basket = 'M4 10h16l-2 9H6zM8 10l3-5M16 10l-3-5';
export const cash = 'M3 7h18v10H3zM14.5 12a2.5 2.5 0 11-5 0 2.5 2.5 0 015 0z';
export const offline = 'M3.5 9a13 13 0 0117 0M7 12.5a8 8 0 0110 0M12 18h.01M4 4l16 16';
export const wait = 'M7 4h10M7 20h10M8 4c0 5 8 6 8 8s-8 3-8 8M16 4c0 5-8 6-8 8s8 3 8 8';
export const warn = 'M12 4L3 19.5h18zM12 10v4M12 17h.01';
export const info = 'M20 12a8 8 0 11-16 0 8 8 0 0116 0zM12 11v5M12 8h.01';
export const print = 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 14h10v6H7z';
export const send = 'M4 12l16-8-5.500 16-3.500-7zM11 13l9-9';
export const person = 'M15.5 8a3.5 3.5 0 11-7 0 3.5 3.5 0 017 0zM5 20c0-4.5 3-6.5 7-6.5s7 2 7 6.5';
export const box = 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9';
export const lock = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3';
export const phone = 'M8 3h8v18H8zM11 18h2';
export const place =
  'M12 21c-4-4.5-6.5-7.5-6.5-11a6.5 6.5 0 0113 0c0 3.5-2.5 6.5-6.5 11zM14 10a2 2 0 11-4 0 2 2 0 014 0z';

/** Draws an icon beside its word; hidden from screen readers. `small` is 20 px instead of 24. */
export const icon = (path: string, size: '' | 's' = ''): TemplateResult =>
  html`<svg class="i ${size}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
