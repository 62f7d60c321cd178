import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who holds a folder. */
interface Holder {
  pid: number;
  /** When that process started, as its system counts: another process with the same number is not it. */
  started: string;
  id: string;
}

/** Another process works on this folder; two would destroy each other's data. */
export class FolderTaken extends Error {
  override name = 'FolderTaken';
}

const lockName = 'hamlet.lock';

/**
 * Takes a data folder for this process alone, making it where it is missing; resolves with the function that frees it.
 * A lock whose process is dead is taken over. Rejects with FolderTaken while another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, lockName);
  const mine: Holder = { pid: process.pid, started: await startOf(process.pid), id: randomUUID() };
  const draft = `${lock}.${mine.id}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    await take(lock, draft, folder);
    await pause(30);
    // Whoever took over the same dead lock at the same time may have moved ours away.
    const holder = await readHolder(lock);
    if (holder?.id !== mine.id) throw taken(folder, holder);
  } finally {
    await rm(draft, { force: true });
  }
  return () => free(lock, mine);
}

/** Links the draft to the lock's name, which only one process can; a dead lock is moved out of the way first. */
async function take(lock: string, draft: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await linked(draft, lock)) return;
    const holder = await readHolder(lock);
    if (holder && (await isAlive(holder))) throw taken(folder, holder);
    await removeDead(lock, `${draft}.dead`, holder);
  }
  throw taken(folder, await readHolder(lock));
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeDead(lock: string, aside: string, dead: Holder | undefined): Promise<void> {
  try {
    await rename(lock, aside);
  } catch {
    return; // Somebody else was faster; look again.
  }
  const moved = await readHolder(aside);
  // Not the dead one but a fresh lock: give it back.
  if (moved?.id !== dead?.id) await linked(aside, lock);
  await unlink(aside);
}

async function free(lock: string, mine: Holder): Promise<void> {
  if ((await readHolder(lock))?.id === mine.id) await rm(lock, { force: true });
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return now === '' || started === '' || now === started;
}

/** When a process started, in clock ticks since boot, where /proc tells; else ''. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold blanks; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const taken = (folder: string, holder: Holder | undefined) =>
  new FolderTaken(
    `${folder} is in use by ${holder ? `process ${holder.pid}` : 'another process'}. ` +
      'Stop that one first, or choose another folder: two servers on one folder lose data.',
  );

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
