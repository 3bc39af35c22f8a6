import { hollandTypes, type HollandType } from '../../guidance/interests/hollandTypes.ts';
import type { InterestProfile } from '../../guidance/interests/interestProfile.ts';
import { highestProfilerScore } from '../../guidance/interests/profilerScores.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card, Picture } from '../reply.ts';
import { listed } from './listed.ts';

/** A profile to look at, and the same in words. */
export interface InterestsPicture {
  readonly picture: Picture;
  readonly card: Card;
}

/** Six bars; `null` when too little was answered to draw any. */
export function interestsPicture(profile: InterestProfile, scope: Scope): InterestsPicture | null {
  if (profile.shape === 'tooFew') return null;
  const name = (type: HollandType) => scope.say(`interests.bar.${type}`);
  const height = (type: HollandType) => outOfForty(profile.scores[type]);
  const bars = profile.order.map((type) => `${name(type)} ${height(type)}`);
  const facts = hollandTypes.map((type) => ({ name: name(type), value: valueWords(height(type), scope) }));
  return {
    picture: {
      kind: 'interests',
      language: scope.language,
      scores: {
        R: height('R'),
        I: height('I'),
        A: height('A'),
        S: height('S'),
        E: height('E'),
        C: height('C'),
      },
      alt: scope.say('interests.picture.alt', { bars: listed(bars, scope.language) }),
    },
    card: card(scope.say('interests.picture.inWords'), { facts }),
  };
}

function outOfForty(score: number | null): number | null {
  return score === null ? null : Math.round((score / 4) * highestProfilerScore);
}

function valueWords(height: number | null, scope: Scope): string {
  return height === null
    ? scope.say('interests.picture.noAnswer')
    : scope.say('interests.picture.value', { height, highest: highestProfilerScore });
}
