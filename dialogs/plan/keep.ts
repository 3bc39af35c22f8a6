import { repeatOrMenu } from '../commands/repeat.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { whyNot } from '../training/whyNot.ts';
import { trackName } from '../tracks/trackNames.ts';

/** Puts a track on the plan, once. `value` is `track:<id>`; the question that is open stays open. */
export function keep(turn: Turn, value: string): Answered {
  const { conversation, scope } = turn;
  const id = value.replace(/^track:/, '');
  const track = scope.guide.catalogue.tracks.get(id);
  if (!track) return repeatOrMenu(turn, [scope.say('plan.keep.unknown')], 'keep.unknown');
  if (track.ended) return whyNot(turn, id);
  const { plan } = conversation;
  const name = trackName(track, scope.language);
  if (plan.some((item) => item.kind === 'track' && item.id === id))
    return goOn(turn, scope.say('plan.keep.already', { name }));
  const kept = { kind: 'track', id, on: scope.today } as const;
  const next = proceed(turn, { ...conversation, plan: [...plan, kept] });
  return goOn(next, scope.say('plan.keep.done', { name }));
}

function goOn(turn: Turn, said: string): Answered {
  const { conversation, scope } = turn;
  if (conversation.open) return repeatOrMenu(turn, [said], 'command.keep');
  const options = [
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' }),
  ];
  return answered(turn, [reply(said, { rule: 'command.keep' }, { options })]);
}
