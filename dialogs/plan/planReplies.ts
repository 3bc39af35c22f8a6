import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../conversation.ts';
import { reply } from '../engine/say.ts';
import { scopeOf, type Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import { factsIn } from '../facts/factsIn.ts';
import { fafsaPlanCard } from '../fafsa/fafsaPlan.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { interestsPicture } from '../interests/interestsPicture.ts';
import { listed } from '../interests/listed.ts';
import { remindersCard } from '../reminders/remindersCard.ts';
import type { Card, Reply } from '../reply.ts';
import { keepOption } from '../tracks/keepOption.ts';
import { planTrackCard } from './planTrackCard.ts';
import { planTracks, type PlanTracks } from './planTracks.ts';

/**
 * What was found out and chosen, as it stands on a day (ISO date): in the chat and on the page that is printed. One reply; when
 * there is nothing yet it says how to get there and is not printable.
 */
export function planReplies(conversation: Conversation, guide: Guide, today: string): Reply[] {
  const scope = scopeOf(guide, conversation, today);
  const interests = interestsLine(scope);
  const tracks = planTracks(scope);
  const others = [fafsaPlanCard(scope), remindersCard(scope)].filter((each) => each !== null);
  const because = { rule: 'plan', sources: tracks.tracks.flatMap(({ sources }) => sources) };
  if (interests.length === 0 && tracks.chosen === 'none' && others.length === 0)
    return [reply(scope.say('plan.empty'), { rule: 'plan.empty' })];
  const title = scope.say('plan.title', { day: showDate(today, scope.language) });
  const cards = [...trackCards(tracks, scope), ...others];
  const text = [title, ...interests, ...trackLines(tracks, scope)].join('\n');
  return [{ ...reply(text, because, { cards, printable: true }), ...planPicture(scope) }];
}

function interestsLine(scope: Scope): string[] {
  const found = finishedInterests(scope);
  if (!found) return [];
  const types = found.profile.leading.map((type) => scope.say(`interests.type.${type}`));
  return types.length === 0
    ? [scope.say('plan.interests.none')]
    : [scope.say('plan.interests', { types: listed(types, scope.language) })];
}

function planPicture(scope: Scope): Pick<Reply, 'picture'> {
  const found = finishedInterests(scope);
  const shown = found && interestsPicture(found.profile, scope);
  return shown ? { picture: shown.picture } : {};
}

function trackLines({ chosen, gone }: PlanTracks, scope: Scope): string[] {
  return [scope.say(`plan.tracks.${chosen}`), ...(gone > 0 ? [scope.say('plan.gone', { gone })] : [])];
}

function trackCards({ chosen, tracks }: PlanTracks, scope: Scope): Card[] {
  const { town: home } = factsIn(scope);
  return tracks.map((track) => {
    const shown = planTrackCard(track, home, scope);
    return chosen === 'kept' ? shown : { ...shown, options: [keepOption(track, scope)] };
  });
}
