import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderTaken, lockFolder } from '../src/node/folder-lock.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamlet-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lock = () => join(folder, 'hamlet.lock');

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid!;
}

describe('lockFolder', () => {
  it('makes the folder and those above it, and leaves nothing when it is freed', async () => {
    const deep = join(folder, 'a', 'b');
    const free = await lockFolder(deep);
    expect(await readdir(deep)).toEqual(['hamlet.lock']);
    await free();
    expect(await readdir(deep)).toEqual([]);
  });

  it('refuses a second holder and names the first', async () => {
    const free = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderTaken);
    await free();
    await (
      await lockFolder(folder)
    )();
  });

  it('takes over from a dead process', async () => {
    await writeFile(lock(), JSON.stringify({ pid: await deadProcess(), started: '1', id: 'dead' }));
    const free = await lockFolder(folder);
    expect(JSON.parse(await readFile(lock(), 'utf8')).pid).toBe(process.pid);
    await free();
  });

  it('takes over from a process whose number another one has now', async () => {
    await writeFile(lock(), JSON.stringify({ pid: process.pid, started: '1', id: 'before' }));
    await (
      await lockFolder(folder)
    )();
  });

  it('takes over a lock that was never written to its end', async () => {
    await writeFile(lock(), '{"pid":');
    await (
      await lockFolder(folder)
    )();
  });

  it('lets one of many in when all find a dead lock at once', async () => {
    let winners = 0;
    for (let round = 0; round < 20; round++) {
      await writeFile(lock(), JSON.stringify({ pid: 2 ** 22 + 1, started: '1', id: 'dead' }));
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const won = tries.filter((one) => one.status === 'fulfilled');
      expect(won.length).toBeLessThanOrEqual(1);
      winners += won.length;
      for (const one of won) await one.value();
      await rm(lock(), { force: true });
    }
    expect(winners).toBeGreaterThan(10);
  });
});
