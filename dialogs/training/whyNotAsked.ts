import { fold } from '../../guidance/text/fold.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { option, withOptions } from '../engine/say.ts';
import { findTracks } from './findTracks.ts';
import { whyNot } from './whyNot.ts';

const asking =
  /^(?:(?:but|and|so|ok|pero|y|entonces) )?(?:why not|why isnt|why is not|why didnt you show|how come not|por que no|porque no)\b ?(.*)$/;

/** How many tracks are named when the words fit several. */
const most = 4;

/** "Why not ...?": the answer about the track that is named, which of several is meant, or that none is known; `null` for other messages. */
export function whyNotAsked(turn: Turn): Answered | null {
  const [, named = ''] = asking.exec(fold(turn.inbound.text)) ?? [];
  if (named === '') return null;
  const { scope } = turn;
  const found = findTracks(named, scope.guide.catalogue.tracks.values());
  const [only] = found;
  if (!only) return repeatOrMenu(turn, [scope.say('training.whyNot.unknown')], 'whyNot.unknown');
  if (found.length === 1) return whyNot(turn, only.id);
  const options = found
    .slice(0, most)
    .map(({ id, name, provider }) => option(`${name} (${provider})`, { command: 'whyNot', value: id }));
  const after = repeatOrMenu(turn, [scope.say('training.whyNot.which')], 'whyNot.which');
  return {
    ...after,
    replies: after.replies.map((each) => ({
      ...withOptions(each, []),
      options: [...options, ...each.options],
    })),
  };
}
