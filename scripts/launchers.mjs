import { existsSync, readFileSync } from 'node:fs';

/** How the processes between a person and a package script look: npx, pnpm and the shells between them. */
const launcher = /^(?:npm exec|npx|pnpm|node .+(?:npx|npm|pnpm)|(?:\/\S*\/)?(?:ba|da)?sh -c)/;

/**
 * The processes that started this script: npx, pnpm and their shells, but not the person's own shell.
 * Read from /proc, so empty where there is none.
 * @returns {number[]}
 */
function launchers() {
  const pids = [];
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    if (!launcher.test(command)) break;
    pids.push(pid);
  }
  return pids;
}

/** @param {number} pid */
function parentOf(pid) {
  const afterName = read(`/proc/${pid}/stat`).split(') ').at(-1);
  return Number(afterName?.split(' ')[1] ?? 0);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Calls back once when npx or pnpm was killed without passing the signal on: nobody is left to end this script.
 * @param {() => void} onGone
 */
export function watchLaunchers(onGone) {
  const pids = launchers();
  const timer = setInterval(() => {
    if (pids.every((pid) => existsSync(`/proc/${pid}`))) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
