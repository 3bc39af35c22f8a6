import { handoff } from '../handoff/handoff.ts';
import { oldButton } from '../engine/oldButton.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { answered, precededBy, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import type { Option } from '../reply.ts';
import { goOnOptions } from './goOnOptions.ts';

/** What can be wrong with tracks, and the question to answer anew for each; without a town no distance is known. */
function complaints(scope: Scope): Readonly<Record<string, string>> {
  const { town } = factsIn(scope);
  return {
    sector: 'training.sector',
    far: town === undefined ? 'training.town' : 'training.reach',
    times: 'training.times',
    long: 'training.weeks',
    cost: 'training.canPay',
  };
}

/**
 * The resident wants none of these tracks (`value`, their ids parted by commas): they are not shown again, and one question finds
 * out what to look for instead. When more are turned down a person is the better help.
 */
export function noneOfThese(turn: Turn, value: string): Answered {
  const { conversation, scope } = turn;
  const { rejected } = conversation;
  const shown = value.split(',').filter((id) => scope.guide.catalogue.tracks.has(id));
  if (shown.length === 0) return oldButton(turn);
  const isMore = shown.some((id) => !rejected.includes(id));
  const next = proceed(turn, { ...conversation, rejected: [...new Set([...rejected, ...shown])] });
  if (rejected.length > 0 && isMore)
    return precededBy(reply(scope.say('training.none.again'), { rule: 'command.none' }), handoff(next));
  return answered(next, [
    reply(
      scope.say('training.none.ask'),
      { flow: 'training', rule: 'command.none' },
      { options: [...complaintOptions(next), ...goOnOptions(next)] },
    ),
  ]);
}

function complaintOptions({ scope }: Turn): Option[] {
  const offered = Object.entries(complaints(scope)).map(([complaint, value]) =>
    option(scope.say(`training.none.option.${complaint}`), { command: 'change', value }),
  );
  return [
    ...offered,
    option(scope.say('training.none.option.others'), { command: 'open', value: 'training' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
