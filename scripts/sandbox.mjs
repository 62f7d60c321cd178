import { startChild } from './children.mjs';

/**
 * What the API says in one line of JSON when it is ready.
 * @typedef {{ api: string, publishableKey: string }} Sandbox
 */

/**
 * Starts the built API on a seeded sandbox, as a process that ends with this one.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.data the folder that keeps the sandbox; it is made when there is none, its parent is not
 * @param {(code: number | null) => void} [options.onEnd] told when the API ends
 * @returns {Promise<Sandbox>}
 */
export function startSandbox({ port, data, onEnd = () => {} }) {
  const cli = ['packages/server/dist/cli.js', 'start', '--port', `${port}`, '--data', data, '--sandbox'];
  return new Promise((resolve, reject) => {
    const child = startChild(process.execPath, cli, (line) => {
      const ready = readyLine(line);
      if (ready) resolve(ready);
      else if (process.env['HAMLET_LOG']) console.log(line);
    });
    child.once('exit', (code) => {
      reject(new Error(`The API ended with code ${code} before it was ready.`));
      onEnd(code);
    });
  });
}

/**
 * @param {string} line
 * @returns {Sandbox | undefined}
 */
function readyLine(line) {
  try {
    const value = JSON.parse(line);
    return value.api && value.publishableKey ? value : undefined;
  } catch {
    return undefined;
  }
}
