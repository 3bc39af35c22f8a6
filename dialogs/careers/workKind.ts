import { fold } from '../../guidance/text/fold.ts';
import { sectors, type Sector } from '../../guidance/matching/track.ts';
import type { Asked, Kind, Reading } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { optionLabel } from '../engine/kinds/optionWords.ts';
import type { Scope } from '../engine/scope.ts';
import { findJobs } from './findJobs.ts';
import { jobName } from './jobFacts.ts';
import { jobsIn } from './jobsIn.ts';

/** Jobs by name, as their SOC codes parted by commas, or the kind of work to choose one from. */
export function workKind(): Kind<string> {
  const kind = choice<string>(({ scope }) => sectors.filter((sector) => jobsIn(sector, scope).length > 0), {
    label: (sector, { scope }) => optionLabel(sector, { key: 'training.sector', scope }),
    under: 'training.sector',
  });
  return {
    ...kind,
    read: (text, asked) => {
      const label = fold(text);
      const button = kind.options(asked).find((each) => fold(each.label) === label);
      return button ? { ok: true, value: button.value } : readJobs(text, asked, kind);
    },
    holds: (value, asked): value is string =>
      typeof value === 'string' && (isSector(value) || areJobs(value, asked.scope.guide.catalogue.jobs)),
    show: (value, asked) =>
      isSector(value)
        ? kind.show(value, asked)
        : value
            .split(',')
            .map((soc) => jobName(soc, asked.scope))
            .join(', '),
  };
}

/** A job of the kind of work that was picked, or others by name. */
export function jobOfKind(): Kind<string> {
  const kind = choice<string>(({ scope }) => jobsIn(sectorPicked(scope.conversation), scope), {
    label: (soc, { scope }) => jobName(soc, scope),
  });
  const named = workKind();
  return {
    ...kind,
    read: (text, asked) => readJobs(text, asked, kind),
    holds: (value, asked): value is string => named.holds(value, asked) && !isSector(value),
    show: (value, asked) => named.show(value, asked),
  };
}

/** Jobs that are named, or whatever else the question takes. */
function readJobs(text: string, asked: Asked, otherwise: Kind<string>): Reading<string> {
  const jobs = findJobs(text, asked.scope.guide);
  return jobs.length > 0 ? { ok: true, value: jobs.join(',') } : otherwise.read(text, asked);
}

/** Whether it is a kind of work, not a job. */
export function isSector(value: string): value is Sector {
  return sectors.some((sector) => sector === value);
}

function areJobs(value: string, jobs: ReadonlyMap<string, unknown>): boolean {
  return value.split(',').every((soc) => jobs.has(soc));
}

function sectorPicked({ answers }: Scope['conversation']): string {
  const picked = answers['careers']?.['work']?.value;
  return typeof picked === 'string' ? picked : '';
}
