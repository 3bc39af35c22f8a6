import { factNames, type FactName } from '../../guidance/facts/facts.ts';
import type { Question } from '../engine/flow.ts';

/** The fact that a question asks for, wherever it is asked; questions bear the names of their facts. */
export function factAsked({ id, words }: Question): FactName | undefined {
  const isNamed = words.startsWith('facts.') || ['training.', 'fafsa.'].some((part) => words === part + id);
  return isNamed ? factNames.find((name) => name === id) : undefined;
}
