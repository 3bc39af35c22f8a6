import type { Obstacle } from '../../guidance/matching/reason.ts';
import type { Scope } from '../engine/scope.ts';
import { conditionWords } from '../tracks/conditionWords.ts';
import { timeWords } from '../tracks/timeWords.ts';

/** What stands between a resident and a track, in a sentence. */
export function obstacleWords(obstacle: Obstacle, scope: Scope): string {
  return scope.say(`track.obstacle.${obstacle.code}`, {
    sector: obstacle.code === 'otherSector' ? scope.say(`training.sector.option.${obstacle.sector}`) : '',
    miles: obstacle.code === 'tooFar' ? Math.round(obstacle.miles) : 0,
    who: obstacle.code === 'notForYou' ? conditionWords(obstacle.condition, scope) : '',
    times: obstacle.code === 'otherTimes' ? timeWords(obstacle.times, scope) : '',
    weeks: obstacle.code === 'tooLong' ? obstacle.weeks : 0,
  });
}
