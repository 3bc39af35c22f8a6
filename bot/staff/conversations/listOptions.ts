import type { Words } from '../../../data/words.ts';
import { flows } from '../../../dialogs/flows.ts';
import { channels } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { questionName } from './questionName.ts';

/** What there is to choose from when a list is narrowed. */
export function listOptions(words: Words) {
  return {
    channels,
    languages,
    flows: Array.from(flows.keys()),
    steps: Array.from(flows.values(), ({ id, questions }) => ({
      flow: id,
      questions: questions.map((question) => {
        const step = `${id}.${question.id}`;
        return { step, name: questionName(step, words) };
      }),
    })),
  };
}
