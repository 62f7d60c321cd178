/** Runs tasks with so many under way at a time, begun in order. The first that fails stops the rest from beginning. */
export async function inParallel<Task>(
  tasks: readonly Task[],
  most: number,
  work: (task: Task) => Promise<unknown>,
): Promise<void> {
  const rest = tasks.values();
  const worker = async () => {
    for (const task of rest) await work(task);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
