import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';

/** A block of a guide: commands, a file, or what one is told to expect. */
export interface Block {
  /** `sh`, `js`, `ts`, `html`, `json`; '' for what is printed. */
  language: string;
  text: string;
  /** The file that the block is to be saved as: a comment at its top says so. */
  file: string | undefined;
}

const fence = /^```(\w*)\n(.*?)^```$/gms;
const fileName = /^(?:\/\/|<!--) (\S+\.(?:html|[mc]?[jt]s))(?: -->)?$/m;

/** The blocks of a guide in their order. */
export function blocksOf(guide: string): Block[] {
  const text = readFileSync(join(root, 'packages/docs/guides', `${guide}.md`), 'utf8');
  return [...text.matchAll(fence)].map(([, language = '', block = '']) => ({
    language,
    text: block,
    file: fileName.exec(block.split('\n').slice(0, 2).join('\n'))?.[1],
  }));
}

/** What is printed as a pattern: dots stand for whatever differs from one shop to the other. */
export const expected = (text: string): RegExp =>
  new RegExp(
    text
      .trim()
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
    'm',
  );
