import { Refusal } from './refusal.js';
import { sha256 } from './hash.js';

const tags = (header: string) => header.split(',').map((tag) => tag.trim());

/** The strong validator of a public answer: a hash of its text and language. */
export const contentTag = async (text: string, locale: string): Promise<string> =>
  `"${(await sha256(`${locale}\n${text}`)).slice(0, 32)}"`;

/** Whether If-None-Match names this validator; a proxy may have made it weak on the way. */
export const noneMatch = (header: string | null, etag: string): boolean =>
  header !== null && tags(header).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);

/** Refuses with 412 when If-Match names another state than the one found; undefined stands for no such record. */
export function checkMatch(header: string | undefined, etag: string | undefined): void {
  if (header === undefined) return;
  if (etag !== undefined && tags(header).some((tag) => tag === '*' || tag === etag)) return;
  throw new Refusal(412, 'stale', {
    detail: 'This changed since the ETag in If-Match was read. Read it again and decide anew.',
    severity: 'requires_buyer_review',
  });
}
