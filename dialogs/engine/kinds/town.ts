import { findTown } from '../../../data/findTown.ts';
import { namesOtherState } from '../../../data/namesOtherState.ts';
import type { Kind } from '../kind.ts';

/** A Connecticut town, by name, village, ZIP code or nickname; stored as the town's id. */
export function town(): Kind<string> {
  return {
    name: 'town',
    options: () => [],
    click: () => null,
    holds: (value, { scope }): value is string =>
      typeof value === 'string' && scope.guide.catalogue.towns.has(value),
    show: (value, { scope }) => scope.guide.catalogue.towns.get(value)?.name ?? value,
    read: (text, { scope }) => {
      const found = findTown(scope.guide.catalogue, text);
      if (found) return { ok: true, value: found.id };
      return namesOtherState(text)
        ? { ok: false, problem: 'otherState' }
        : { ok: false, problem: 'notATown' };
    },
  };
}
