import { hollandTypes, type HollandType } from '../../guidance/interests/hollandTypes.ts';
import type { Scope } from '../engine/scope.ts';
import { tracksLeadingTo } from './tracksLeadingTo.ts';

/** How many kinds of interest are named: as many as tell one job from another. */
const mostTypes = 2;

/** What the data know of a job (its SOC code), each in words, by the last part of the key that names it. */
export function jobFacts(soc: string, scope: Scope): Readonly<Record<string, string>> {
  const { language } = scope;
  const { jobs, wagesFrom } = scope.guide.catalogue;
  const wage = jobs.get(soc)?.usMedianAnnualWage ?? null;
  const types = likedIn(soc, scope).map((type) => scope.say(`interests.type.${type}`));
  return {
    wage:
      wage === null
        ? scope.say('careers.noWage')
        : scope.say('careers.wage', { wage, when: wagesFrom[language] }),
    interests: types.join('; '),
    tracks: scope.say('careers.tracks', { count: tracksLeadingTo(soc, scope).length }),
  };
}

/** The name of a job by its SOC code, as residents call it. */
export function jobName(soc: string, { guide, language }: Scope): string {
  return guide.catalogue.jobs.get(soc)?.plainTitle[language] ?? soc;
}

/** What people in the job like most, by the mean of its occupations. */
function likedIn(soc: string, { guide }: Scope): readonly HollandType[] {
  const own = [...guide.catalogue.occupations.values()].filter((each) => each.soc === soc);
  const height = (type: HollandType) => own.reduce((sum, { interests }) => sum + interests[type], 0);
  return own.length === 0
    ? []
    : hollandTypes.toSorted((one, other) => height(other) - height(one)).slice(0, mostTypes);
}
