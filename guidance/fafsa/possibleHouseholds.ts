import type { LimitedHousehold } from './pell/pellIncomeLimits.ts';
import type { RoughHousehold } from './pellLikelihood.ts';

/** A household that somebody may be, as far as the limits of Pell look at it. */
export type PossibleHousehold = LimitedHousehold & { readonly files: boolean };

/** Every household that fits what somebody told: each thing that is not known both ways. */
export function possibleHouseholds(rough: RoughHousehold): readonly PossibleHousehold[] {
  const { kind, files, singleParent, hasDependents } = rough;
  return valuesOf(files).flatMap((filing) =>
    valuesOf(singleParent).flatMap((single): readonly PossibleHousehold[] =>
      kind === 'dependent'
        ? [{ kind, files: filing, singleParent: single }]
        : valuesOf(hasDependents).map((dependents) => ({
            kind,
            files: filing,
            singleParent: single,
            hasDependents: dependents,
          })),
    ),
  );
}

function valuesOf(told: boolean | null): readonly boolean[] {
  return told === null ? [true, false] : [told];
}
