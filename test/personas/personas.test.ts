import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { conditionIds } from '../../guidance/facts/conditions.ts';
import { factNames } from '../../guidance/facts/facts.ts';
import { isAboutAnswer } from './isAboutAnswer.ts';
import { isTrueOfTrack } from './isTrueOfTrack.ts';
import type { TrackStatement } from './persona.ts';
import type { ShownTrack } from './personaAnswer.ts';
import { readPersonas } from './readPersonas.ts';

const personas = readPersonas();
const { tracks, funds, towns } = loadCatalogue(dataFolder());
const live = [...tracks.values()].filter(({ status }) => status !== 'ended');

const statements = personas.flatMap(({ must, never }) => [
  ...must.filter((said): said is TrackStatement => !isAboutAnswer(said)),
  ...never,
]);

/** All values that any statement gives for a member. */
function named(member: 'track' | 'provider' | 'sector' | 'condition' | 'fund' | 'onlyOutside') {
  return [...new Set(statements.flatMap((said) => said[member] ?? []))];
}

describe('the personas', () => {
  test('are at least 48, each with another name', () => {
    const names = personas.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(48);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('all expect something and say why', () => {
    const idle = personas.filter(
      ({ must, never, problem, why }) =>
        must.length + never.length + problem.length === 0 || why.length === 0,
    );
    expect(idle).toEqual([]);
  });

  test('name only facts that there are, except where the unknown one is the problem', () => {
    const known = new Set<string>(factNames);
    const strange = personas.flatMap(({ profile, problem }) =>
      Object.keys(profile.facts).filter((fact) => !known.has(fact) && !problem.flat().includes(fact)),
    );
    expect(strange).toEqual([]);
  });

  test('speak only of what the catalogue has', () => {
    const all = [...tracks.values()];
    expect(named('track').filter((id) => !tracks.has(id))).toEqual([]);
    expect(named('fund').filter((id) => !funds.has(id))).toEqual([]);
    expect(named('onlyOutside').filter((id) => !towns.has(id))).toEqual([]);
    expect(named('provider').filter((name) => !all.some(({ provider }) => provider === name))).toEqual([]);
    expect(named('sector').filter((name) => !all.some(({ sector }) => sector === name))).toEqual([]);
    expect(named('condition').filter((id) => !conditionIds.some((condition) => condition === id))).toEqual(
      [],
    );
  });

  test('ask for no track that they forbid', () => {
    const impossible = personas.flatMap(({ name, must, never }) =>
      must
        .filter((said): said is TrackStatement => !isAboutAnswer(said))
        .filter(isFromTheCatalogue)
        .filter((wanted) => !live.some((track) => isAllowed(track.id, wanted, never)))
        .map((wanted) => `${name}: ${JSON.stringify(wanted)}`),
    );
    expect(impossible).toEqual([]);
  });
});

/** Whether the catalogue alone can tell, without an answer. */
function isFromTheCatalogue(said: TrackStatement): boolean {
  const members = ['track', 'provider', 'sector', 'condition', 'earns', 'free', 'pace'];
  return Object.keys(said).every((member) => members.includes(member));
}

function isAllowed(id: string, wanted: TrackStatement, never: readonly TrackStatement[]): boolean {
  const track = tracks.get(id);
  if (track === undefined) return false;
  const shown: ShownTrack = { id, status: 'unconfirmed', fits: true, miles: null, funds: [] };
  return isTrueOfTrack(wanted, shown, track) && !never.some((said) => isTrueOfTrack(said, shown, track));
}
