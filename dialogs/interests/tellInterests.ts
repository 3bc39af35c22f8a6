import type { ActivityId } from '../../guidance/interests/activities.ts';
import type { Liking } from '../../guidance/interests/scoreInterests.ts';
import type { Outcome } from '../engine/flow.ts';
import { card, option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card, Option } from '../reply.ts';
import { interestsFrom, type Interests } from './interestsOf.ts';
import { listed } from './listed.ts';

/** The profile in words, which sectors are a bit like it, and where to go from there. */
export function tellInterests(answers: Readonly<Partial<Record<ActivityId, Liking>>>, scope: Scope): Outcome {
  const interests = interestsFrom(answers, scope);
  const text = [
    profileWords(interests, scope),
    ...meaning(interests, scope),
    ...sectorLines(interests, scope),
  ];
  return {
    replies: [
      reply(
        text.join('\n'),
        { flow: 'interests', rule: interests.profile.shape },
        { cards: credit(interests, scope), options: nextOptions(scope) },
      ),
    ],
  };
}

/** What the resident seems to like, or why that cannot be said. */
function profileWords({ profile }: Interests, scope: Scope): string {
  const types = profile.leading.map((type) => scope.say(`interests.type.${type}`));
  return scope.say(`interests.outcome.${profile.shape}`, { types: listed(types, scope.language) });
}

function meaning({ profile }: Interests, scope: Scope): string[] {
  return profile.leading.length > 0 ? [scope.say('interests.outcome.meaning')] : [];
}

function sectorLines({ sectors }: Interests, scope: Scope): string[] {
  if (sectors.verdict === 'undecided') return [];
  if (sectors.verdict === 'weak') return [scope.say('interests.outcome.weak')];
  const names = sectors.leading.map((sector) => scope.say(`training.sector.option.${sector}`));
  const values = { count: names.length, sectors: listed(names, scope.language) };
  return [scope.say('interests.outcome.sectors', values)];
}

/** Owed to the makers of the figures wherever they were used. */
function credit({ sectors }: Interests, scope: Scope): Card[] {
  if (sectors.verdict === 'undecided') return [];
  const paragraphs = [scope.say('interests.outcome.credit')];
  return [card(scope.say('interests.outcome.creditTitle'), { paragraphs })];
}

function nextOptions(scope: Scope): Option[] {
  return [
    option(scope.say('interests.outcome.training'), { command: 'open', value: 'training' }),
    option(scope.say('interests.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
