import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstKeys } from '../data/create-store.js';

/** What a sandbox in a folder has to remember: the database keeps only hashes of its keys. */
export interface SandboxMemory {
  keys: FirstKeys;
  seeded: boolean;
}

const fileIn = (folder: string) => join(folder, 'sandbox.json');

/** Reads what an earlier start left; undefined when there is nothing that can be used. */
export async function readSandbox(folder: string): Promise<SandboxMemory | undefined> {
  try {
    const memory = JSON.parse(await readFile(fileIn(folder), 'utf8')) as Partial<SandboxMemory>;
    return memory.keys?.secretKey && memory.keys.publishableKey ? (memory as SandboxMemory) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it so that only this user can read it, and never half. */
export async function writeSandbox(folder: string, memory: SandboxMemory): Promise<void> {
  const draft = `${fileIn(folder)}.new`;
  await writeFile(draft, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, fileIn(folder));
}
