import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A terminal in a folder, as somebody has it who follows a guide. */
export interface Terminal {
  /** Where it is now: `cd` moves it. */
  readonly folder: string;
  /** Runs a block of commands to its end, and gives what was printed; rejects when a command fails. */
  run(commands: string): Promise<string>;
  /** Starts what runs on, and waits until it has printed something like this; gives the match. */
  start(command: string, ready: RegExp): Promise<RegExpExecArray>;
  /** Ends whatever runs on. */
  close(): Promise<void>;
}

export function terminal(folder: string, env: Record<string, string>): Terminal {
  const running: ChildProcess[] = [];
  let at = folder;
  const shell = (commands: string) => {
    // A group of its own, so that a launcher ends with what it launched.
    const child = spawn('bash', ['-c', commands], {
      cwd: at,
      env: { ...process.env, ...env },
      detached: true,
    });
    running.push(child);
    let said = '';
    const listeners = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        listeners.forEach((listener) => listener());
      });
    }
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { child, ended, said: () => said, onSaid: (listener: () => void) => void listeners.add(listener) };
  };
  return {
    get folder() {
      return at;
    },
    async run(commands) {
      const where = join(folder, '.where');
      const { ended, said } = shell(`set -e\n${commands}\npwd > '${where}'`);
      const code = await ended;
      if (code !== 0) throw new Error(`${commands}\nended with ${code}:\n${said()}`);
      if (existsSync(where)) at = readFileSync(where, 'utf8').trim();
      return said();
    },
    start(command, ready) {
      const { ended, said, onSaid } = shell(command);
      return new Promise((resolve, reject) => {
        onSaid(() => {
          const match = ready.exec(stripVTControlCharacters(said()));
          if (match) resolve(match);
        });
        void ended.then((code) => reject(new Error(`${command}\nended with ${code}:\n${said()}`)));
      });
    },
    async close() {
      await Promise.all(running.map(end));
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return Promise.resolve();
  const group = -child.pid;
  const signal = (name: 'SIGTERM' | 'SIGKILL') => {
    try {
      process.kill(group, name);
    } catch {
      // It has ended.
    }
  };
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    signal('SIGTERM');
    setTimeout(() => signal('SIGKILL'), 5_000).unref();
  });
}
