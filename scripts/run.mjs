import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that all commands run in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Tools that would call home are told not to. */
const quiet = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs a command to its end, its output passed through; resolves with its exit code.
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args = [], { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      env: { ...process.env, ...quiet, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * Runs a command to its end and keeps what it says to itself, unless it fails; resolves with its exit code. Every ten
 * seconds `onWait` is told how long it has been.
 * @param {string} command
 * @param {string[]} args
 * @param {(ms: number) => void} onWait
 * @returns {Promise<number>}
 */
export function runQuietly(command, args, onWait) {
  const from = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...quiet },
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    const timer = setInterval(() => onWait(performance.now() - from), 10_000);
    const end = (/** @type {number} */ code) => {
      clearInterval(timer);
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code);
    };
    child.once('error', (error) => {
      said.push(Buffer.from(`${command} did not start: ${error.message}\n`));
      end(127);
    });
    child.once('close', (code, signal) => end(signal ? 1 : (code ?? 1)));
  });
}

/**
 * Milliseconds as a reader of a log wants them.
 * @param {number} ms
 */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
