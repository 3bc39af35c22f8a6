import type { Words } from '../../../data/words.ts';
import { flows } from '../../../dialogs/flows.ts';
import { consoleLanguage } from './consoleLanguage.ts';

/** A question, given as `<flow>.<question>`, in a few words; its id where a later release took it out. */
export function questionName(step: string, words: Words): string {
  const [flowId = '', questionId = ''] = step.split('.', 2);
  const question = flows.get(flowId)?.questions.find(({ id }) => id === questionId);
  const key = `${question?.words ?? step}.short`;
  return words.has(key) ? words.say(consoleLanguage, key) : questionId;
}
