import { handoff } from '../handoff/handoff.ts';
import { option, reply } from '../engine/say.ts';
import { answered, precededBy, proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { recommendTracks } from './recommendTracks.ts';

/** What can be wrong with tracks, and the question to answer anew for each. */
const complaints = {
  sector: 'training.sector',
  far: 'training.reach',
  times: 'training.times',
  long: 'training.weeks',
  cost: 'training.canPay',
} as const;

/**
 * The resident wants none of the tracks shown: they are not shown again, and one question finds out what to look for instead. The
 * second time a person is the better help.
 */
export function noneOfThese(turn: Turn): Answered {
  const { conversation, scope } = turn;
  const shown = recommendTracks(scope).picks.map(({ track }) => track.id);
  const next = proceed(turn, { ...conversation, rejected: [...conversation.rejected, ...shown] });
  if (conversation.rejected.length > 0)
    return precededBy(reply(scope.say('training.none.again'), { rule: 'command.none' }), handoff(next));
  return answered(next, [
    reply(
      scope.say('training.none.ask'),
      { flow: 'training', rule: 'command.none' },
      { options: complaintOptions(next) },
    ),
  ]);
}

function complaintOptions({ scope }: Turn): Option[] {
  const offered = Object.entries(complaints).map(([complaint, value]) =>
    option(scope.say(`training.none.option.${complaint}`), { command: 'change', value }),
  );
  return [
    ...offered,
    option(scope.say('training.none.option.others'), { command: 'open', value: 'training' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
