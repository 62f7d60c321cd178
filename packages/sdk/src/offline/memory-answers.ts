import { answerBudget, toEvict, type AnswerBudget } from './answer-budget';
import { isNewer, type AnswerStore, type KeptAnswer } from './answer-store';

/** Keeps answers for as long as the page lives. */
export function memoryAnswers(budget: AnswerBudget = answerBudget): AnswerStore {
  const rows = new Map<string, KeptAnswer>();
  return {
    get: async (key) => rows.get(key),
    async put(answer) {
      const there = rows.get(answer.key);
      if (answer.size > budget.largest || (there && isNewer(there, answer))) return;
      rows.set(answer.key, answer);
      for (const key of toEvict([...rows.values()], budget)) rows.delete(key);
    },
    remove: async (key) => void rows.delete(key),
    clear: async () => rows.clear(),
  };
}
