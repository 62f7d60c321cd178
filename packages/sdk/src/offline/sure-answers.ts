import type { AnswerStore } from './answer-store';
import { memoryAnswers } from './memory-answers';

/** A storage that never rejects, and says whether what it keeps outlives the page. */
export interface SureAnswers extends AnswerStore {
  readonly durable: boolean;
}

/** Keeps on the disk, and in this page what the disk doesn't take. Each later step tries the disk again. */
export function sureAnswers(disk: AnswerStore): SureAnswers {
  const memory = memoryAnswers();
  let durable = true;

  /** Tries the disk. False when it fails; what was written shows that it works again. */
  async function onDisk(step: () => Promise<unknown>, writes = true): Promise<boolean> {
    try {
      await step();
      if (writes) durable = true;
      return true;
    } catch {
      return (durable = false);
    }
  }

  return {
    get durable() {
      return durable;
    },
    async get(key) {
      const here = await memory.get(key);
      let there: Awaited<ReturnType<AnswerStore['get']>>;
      await onDisk(async () => (there = await disk.get(key)), false);
      return here && there ? (there.asOf > here.asOf ? there : here) : (here ?? there);
    },
    async put(answer) {
      if (await onDisk(() => disk.put(answer))) await memory.remove(answer.key);
      else await memory.put(answer);
    },
    async remove(key) {
      await memory.remove(key);
      await onDisk(() => disk.remove(key));
    },
    async clear() {
      await memory.clear();
      await onDisk(() => disk.clear());
    },
  };
}
