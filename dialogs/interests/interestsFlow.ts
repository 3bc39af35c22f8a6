import { activities, firstRound } from '../../guidance/interests/activities.ts';
import type { Liking } from '../../guidance/interests/scoreInterests.ts';
import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Scope } from '../engine/scope.ts';
import { firstLikingKind } from './firstLikingKind.ts';
import { interestsFrom, type InterestAnswers } from './interestsFrom.ts';
import { ofThisThingKind } from './ofThisThingKind.ts';
import { orScoresKind } from './orScoresKind.ts';
import { scoresKind } from './scoresKind.ts';
import { scoresIn } from './storedScores.ts';
import { tellInterests } from './tellInterests.ts';

const liking = orScoresKind(
  ofThisThingKind(choice<Liking>(['like', 'unsure', 'dislike'], { under: 'interests' })),
);
const mostLeading = 3;
const firstHalf = { optional: true, when: withoutScores };
const secondHalf = { optional: true, when: wantsMore };

/**
 * Activities, one at a time, in the order of `guidance/interests/activities`: twelve, and twelve more when those point nowhere
 * clearly and the resident wishes; or the six scores of My Next Move instead. Ends with the profile as a picture and in words.
 */
export const interestsFlow = flow('interests')
  .ask('fix-bicycle', orScoresKind(ofThisThingKind(firstLikingKind())), { optional: true })
  .ask('scores', scoresKind(), { optional: true, when: bringsScores })
  .ask('trace-battery-drain', liking, firstHalf)
  .ask('design-flyer', liking, firstHalf)
  .ask('explain-homework', liking, firstHalf)
  .ask('run-food-stand', liking, firstHalf)
  .ask('keep-household-budget', liking, firstHalf)
  .ask('assemble-furniture', liking, firstHalf)
  .ask('check-if-remedy-works', liking, firstHalf)
  .ask('photograph-neighborhood', liking, firstHalf)
  .ask('accompany-neighbor', liking, firstHalf)
  .ask('speak-at-meeting', liking, firstHalf)
  .ask('put-papers-in-order', liking, firstHalf)
  .ask('more', orScoresKind(choice(['go', 'now'])), { when: isUnclear, aside: true })
  .ask('stop-dripping-faucet', liking, secondHalf)
  .ask('find-why-plant-dies', liking, secondHalf)
  .ask('decorate-cake', liking, secondHalf)
  .ask('show-newcomer-around', liking, secondHalf)
  .ask('lead-park-cleanup', liking, secondHalf)
  .ask('check-paycheck', liking, secondHalf)
  .ask('grow-vegetables', liking, secondHalf)
  .ask('check-rumor', liking, secondHalf)
  .ask('write-song-words', liking, secondHalf)
  .ask('teach-video-calls', liking, secondHalf)
  .ask('sell-used-things', liking, secondHalf)
  .ask('keep-party-list', liking, secondHalf)
  .outcome(tellInterests);

function bringsScores(answers: InterestAnswers): boolean {
  return answers['fix-bicycle'] === 'scores';
}

/** Whoever is asked for the scores is asked nothing else, unless they skip that. */
function withoutScores(answers: InterestAnswers, { conversation }: Scope): boolean {
  const waiting = bringsScores(answers) && conversation.answers['interests']?.['scores'] === undefined;
  return !waiting && Object.values(answers).every((value) => scoresIn(value) === null);
}

/** Twelve are through and leave many kinds of work, or none, in front. Who was asked once is not unasked by changing an answer. */
function isUnclear(answers: InterestAnswers, scope: Scope): boolean {
  const stored = scope.conversation.answers['interests'] ?? {};
  const through = activities.slice(0, firstRound).every(({ id }) => stored[id] !== undefined);
  const asked = stored['more'] !== undefined;
  return withoutScores(answers, scope) && through && (asked || !pointsSomewhere(answers, scope));
}

/** One or two types stand out, or at most three sectors lead: twelve more answers seldom say anything else (docs/matching.md). */
function pointsSomewhere(answers: InterestAnswers, scope: Scope): boolean {
  const { profile, sectors } = interestsFrom(answers, scope);
  const few = sectors.leading.length > 0 && sectors.leading.length <= mostLeading;
  return few || profile.shape === 'clear';
}

function wantsMore(answers: InterestAnswers, scope: Scope): boolean {
  return withoutScores(answers, scope) && answers['more'] === 'go';
}
