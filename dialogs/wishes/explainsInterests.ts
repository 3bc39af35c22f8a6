import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { profileWords } from '../interests/profileWords.ts';
import { inBetween } from '../commands/inBetween.ts';
import { waysTo } from '../welcome/waysTo.ts';

/** What the result of the interests part means and where recommendations come from; whoever has none is offered to find it. */
export function explainsInterests(turn: Turn): Answered {
  const { scope } = turn;
  const found = finishedInterests(scope);
  const because = { flow: 'interests', rule: 'wishes.interest_explain' };
  if (!found)
    return inBetween(
      turn,
      reply(scope.say('wishes.interest_explain.none'), because),
      waysTo(['interests'], scope),
    );
  const lines = [
    profileWords(found, scope),
    scope.say('wishes.interest_explain.how'),
    scope.say('wishes.interest_explain.limits'),
    scope.say('interests.outcome.credit'),
  ];
  const again = option(scope.say('wishes.interest_explain.see'), { command: 'open', value: 'interests' });
  return inBetween(turn, reply(lines.join('\n'), because), [again, ...waysTo(['training'], scope)]);
}
