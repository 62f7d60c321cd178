import { isHamletError } from '@hamlet/sdk';
import { StoreNotCreated } from '../data/create-store.js';
import { isUnavailable } from '../http/failure.js';
import { Refusal } from '../http/refusal.js';
import { commands } from './commands.js';
import { FolderTaken } from './folder-lock.js';
import { help, Usage } from './usage.js';

/** Runs what was typed; resolves with the exit code: 0 done, 1 failed, 2 typed wrong. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    console.log(help);
    return args.length === 0 ? 2 : 0;
  }
  try {
    const words = [2, 1].find((count) => args.slice(0, count).join(' ') in commands);
    if (!words) throw new Usage(`Unknown command: ${args.slice(0, 2).join(' ')}`);
    await commands[args.slice(0, words).join(' ')]!(args.slice(words));
    return 0;
  } catch (error) {
    console.error(`hamlet-server: ${wordsOf(error)}`);
    if (error instanceof Usage) console.error('`hamlet-server help` tells what there is.');
    return error instanceof Usage ? 2 : 1;
  }
}

/** What a person needs to know of an error. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another with --port, or 0 for any free one.`;
  if (code === 'EACCES' || code === 'EROFS')
    return `${error.message}. Choose a place that can be written to.`;
  if (isHamletError(error)) return `${error.code}: ${error.message}`;
  const known = [Usage, FolderTaken, StoreNotCreated, Refusal].some((kind) => error instanceof kind);
  if (!known && isUnavailable(error)) return 'The database at DATABASE_URL does not answer. Is it running?';
  return known ? error.message : (error.stack ?? error.message);
}
