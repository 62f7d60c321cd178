import { spawn } from 'node:child_process';
import { watchLaunchers } from './launchers.mjs';
import { root } from './run.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let ending = false;

/** Whether the children are being stopped: their exits are no surprise then. */
export const stopping = () => ending;

/**
 * Starts a long-running process that ends with this one. Its output is passed on to `onLine`, line by line.
 * @param {string} command
 * @param {string[]} args
 * @param {(line: string) => void} onLine
 */
export function startChild(command, args, onLine) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  return child;
}

/** Asks every child to end, and after five seconds ends it. */
export async function stopChildren() {
  ending = true;
  await Promise.all(
    [...children].map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', resolve);
          child.kill('SIGTERM');
          setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
        }),
    ),
  );
}

/** Ends this process with its children on Ctrl-C, a polite kill or the end of its launcher; that is a success. */
export function stopOnSignal() {
  const stop = async () => {
    if (ending) return;
    await stopChildren();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  watchLaunchers(stop);
}
