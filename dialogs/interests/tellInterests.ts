import type { Sector } from '../../guidance/matching/track.ts';
import type { Outcome } from '../engine/flow.ts';
import { card, option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card, Option } from '../reply.ts';
import { interestsFrom, type InterestAnswers, type Interests } from './interestsFrom.ts';
import { interestsPicture } from './interestsPicture.ts';
import { listed } from './listed.ts';
import { profileWords } from './profileWords.ts';

/** The profile as a picture and in words, which sectors are a bit like it, and where to go from there. */
export function tellInterests(answers: InterestAnswers, scope: Scope): Outcome {
  const interests = interestsFrom(answers, scope);
  const shown = interestsPicture(interests.profile, scope);
  const text = [
    profileWords(interests, scope),
    ...(shown ? [scope.say('interests.outcome.meaning')] : []),
    ...sectorLines(interests, scope),
  ];
  const said = reply(
    text.join('\n'),
    { flow: 'interests', rule: interests.profile.shape },
    {
      cards: [...(shown ? [shown.card] : []), ...credit(interests, scope)],
      options: nextOptions(interests, answers, scope),
    },
  );
  return { replies: [shown ? { ...said, picture: shown.picture } : said] };
}

/** The kinds of work that come closest. Those with people are named beside them: child care has no figures that it could lead by. */
function sectorLines({ profile, sectors }: Interests, scope: Scope): string[] {
  if (sectors.verdict === 'undecided') return [];
  const helps = namedForHelping({ profile, sectors }, scope).length > 0;
  if (sectors.verdict === 'weak')
    return [
      scope.say('interests.outcome.weak'),
      ...(helps ? [scope.say('interests.outcome.helping')] : []),
      ...(!helps && profile.leading.includes('A') ? [scope.say('interests.outcome.weakMaking')] : []),
    ];
  const names = sectors.leading.map((sector) => scope.say(`training.sector.option.${sector}`));
  const values = { count: names.length, sectors: listed(names, scope.language) };
  const closest = scope.say('interests.outcome.sectors', values);
  return helps ? [closest, scope.say('interests.outcome.helpingChildren')] : [closest];
}

/** The kinds of work with people that are named beside those that lead, for whoever likes helping. */
function namedForHelping({ profile, sectors }: Interests, { guide }: Scope): readonly Sector[] {
  const hasChildcare = guide.catalogue.trackList.some(
    ({ sector, ended }) => sector === 'childcare' && !ended,
  );
  if (sectors.verdict === 'undecided' || !hasChildcare || !profile.leading.includes('S')) return [];
  return sectors.verdict === 'weak' ? ['health', 'childcare'] : ['childcare'];
}

/** Their names as buttons: typed elsewhere, "child care" asks for somebody who minds one's own. */
function helpingOptions(interests: Interests, scope: Scope): readonly Option[] {
  return namedForHelping(interests, scope).map((sector) =>
    option(scope.say(`training.sector.option.${sector}`), { command: 'train', value: sector }),
  );
}

/** Owed to the makers of the figures wherever they were used. */
function credit({ sectors }: Interests, scope: Scope): Card[] {
  if (sectors.verdict === 'undecided') return [];
  const paragraphs = [scope.say('interests.outcome.credit')];
  return [card(scope.say('interests.outcome.creditTitle'), { paragraphs })];
}

function nextOptions(interests: Interests, answers: InterestAnswers, scope: Scope): Option[] {
  const { profile } = interests;
  const unclear = profile.leading.length === 0;
  const train = unclear ? 'interests.outcome.byWork' : 'interests.outcome.training';
  return [
    option(scope.say(train), { command: 'open', value: 'training' }),
    ...helpingOptions(interests, scope),
    ...(unclear ? [otherActivities(answers, scope)] : []),
    option(scope.say('interests.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.fafsa'), { command: 'open', value: 'fafsa' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}

/** The twelve that were not asked yet; after those, all from the start. */
function otherActivities(answers: InterestAnswers, scope: Scope): Option {
  return answers['more'] === 'now'
    ? option(scope.say('interests.outcome.other'), { command: 'change', value: 'interests.more' })
    : option(scope.say('interests.outcome.again'), { command: 'startOver' });
}
