import { html, type TemplateResult } from 'lit';
import { warnOnce } from '../context/warn.js';
import type { SharedWords } from '../i18n/en/shared.js';
import { info } from '../templates/icons.js';
import { note } from '../templates/note.js';

/**
 * What `draw` draws. A page may give anything: where that can't be drawn the element says so in its place, and the
 * console names the element and the cause. Nothing is thrown.
 */
export function drawn<Drawn>(host: Element, words: SharedWords, draw: () => Drawn): Drawn | TemplateResult {
  try {
    return draw();
  } catch (error) {
    warnOnce(host, `can’t show what it was given: ${String(error)}.`);
    return html`<div class="alone">
      ${note({ icon: info, title: words.unshown, text: words.troubleText })}
    </div>`;
  }
}
