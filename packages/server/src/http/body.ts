import { badField, Refusal } from './refusal.js';

/** The largest JSON body, in bytes. */
export const bodyLimit = 64 * 1024;
/** How deep arrays and objects may stand in each other. */
export const depthLimit = 32;

const tooLarge = () =>
  new Refusal(413, 'body_too_large', { detail: 'A body may have 64 KB. Send less at once.' });
const malformed = (detail: string) => new Refusal(400, 'malformed_json', { detail });

/** The client went away, or was too slow, before its body was whole. */
const brokenOff = (): never => {
  throw malformed('The body broke off. Send it again, whole.');
};

/** Reads a JSON body. Undefined when there is none. */
export async function readBody(request: globalThis.Request): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Refusal(415, 'unsupported_media_type', {
      detail: 'Send JSON, as Content-Type: application/json.',
    });
  }
  const text = decode(bytes);
  checkDepth(text);
  return parse(text);
}

async function readBytes(request: globalThis.Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length')) > bodyLimit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) break;
    size += value.length;
    if (size > bodyLimit) {
      // Not waited for: a stream that others read too ends its cancelling only with theirs.
      void reader.cancel().catch(() => {});
      throw tooLarge();
    }
    parts.push(value);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8.');
  }
}

/** Counts brackets before the text is parsed: nothing deeper than the limit is ever built. */
function checkDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > depthLimit) {
      throw badField('body', '', 'too_deep', `Nested deeper than ${depthLimit} levels. Send a flatter body.`);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON. Check quotes, commas and brackets.');
  }
}
