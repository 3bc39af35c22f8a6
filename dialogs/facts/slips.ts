import { contradictionsIn } from '../../guidance/facts/contradictions.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { factsIn } from './factsIn.ts';

/** Whether two answers do not go together: asked about, unless the resident said that both are right. */
export function slips(_answers: unknown, scope: Scope): boolean {
  return contradictionsIn(factsIn(scope)).length > 0;
}

/** Buttons to change either of the answers that do not go together, in the part where each was given. */
export function slipOffers(scope: Scope): Option[] {
  const [names = []] = contradictionsIn(factsIn(scope));
  return names.flatMap((name) => {
    const flow = Object.keys(scope.conversation.answers).find(
      (id) => scope.conversation.answers[id]?.[name]?.value !== undefined,
    );
    if (flow === undefined) return [];
    const place = flow === 'fafsa' || name === 'sector' || name === 'field' ? flow : 'facts';
    const question = scope.say(`${place}.${name}.short`);
    return [
      option(scope.say('engine.changeThat', { question }), { command: 'change', value: `${flow}.${name}` }),
    ];
  });
}
