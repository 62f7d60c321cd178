import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a server of this folder in a process of its own and waits until it can be asked.
 * @param {string} file
 * @param {object} place where its data is: `{ url }` of PostgreSQL, or `{ memory: true }`
 * @returns {Promise<{ said: Record<string, any>, tell: (about: object) => Promise<any>, stop: () => Promise<void> }>}
 */
export async function startChild(file, place) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(place)]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answer = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
    });
  const said = await answer();
  return {
    said,
    tell: (about) => {
      const answered = answer();
      child.send(about);
      return answered;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
