import { occupationsOf } from '../../guidance/matching/likelyAnswers.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Asked, Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { findTracks } from './findTracks.ts';

const any = 'any';

/** The job to train for, a SOC code: one of those that the tracks of the sector lead to, also by the name of a track, or `any`. */
export function jobKind(): Kind<string> {
  const kind = choice<string>((asked) => [...jobsOnOffer(asked), any], { label: jobName });
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const [named] = reading.ok ? [] : findTracks(text, tracksOf(asked.scope));
      const job = named?.occupations[0];
      return job !== undefined && jobsOnOffer(asked).includes(job) ? { ok: true, value: job } : reading;
    },
    holds: (value, { scope }): value is string =>
      value === any || tracksOf(scope).some(({ occupations: [first] }) => first === value),
  };
}

function jobsOnOffer({ scope }: Asked): readonly string[] {
  return occupationsOf(tracksOf(scope));
}

function tracksOf({ guide, ...scope }: Scope): readonly CatalogueTrack[] {
  const { sector } = factsIn({ guide, ...scope });
  return guide.catalogue.trackList.filter((track) => track.sector === sector && !track.ended);
}

function jobName(value: string, { key, scope }: Asked): string {
  return value === any ? scope.say(`${key}.option.any`) : (jobTitle(value, scope) ?? value);
}

function jobTitle(soc: string, { guide, language }: Scope): string | undefined {
  const occupation = [...guide.catalogue.occupations.values()].find((each) => each.soc === soc);
  return occupation?.plainTitle[language];
}
