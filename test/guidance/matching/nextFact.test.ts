import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { answersToTry, askableFacts, type AskableFact } from '../../../guidance/matching/likelyAnswers.ts';
import type { SeekerFor } from '../../../guidance/matching/loosen.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import { nextFact } from '../../../guidance/matching/nextFact.ts';
import { recommend } from '../../../guidance/matching/recommend.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { anyFacts, anyRest, seekersWith } from './someSeekers.ts';
import { catalogues, someTrack, today } from './someTracks.ts';

const seekerFor = seekersWith();

/** What is asked next about tracks that are alike but for what is given. */
function asked(
  tracks: readonly Partial<Track>[],
  facts: Facts = {},
  open: readonly AskableFact[] = askableFacts,
) {
  const catalogue = tracks.map((track, place) => someTrack({ id: `track-${place}`, ...track }));
  return nextFact({ tracks: catalogue, facts: { sector: 'technology', ...facts }, seekerFor, today }, open);
}

/** Facts whose answers make no difference to a track about which nothing special is given. */
const silentOnPlain = askableFacts.filter((fact) => !['town', 'times', 'pay'].includes(fact));

const grownUp: Partial<Track> = { conditions: ['age-18'] };
const full: Partial<Track> = { pace: 'full' };

describe('the fact to ask for next', () => {
  test.each<[AskableFact, Partial<Track>, Facts]>([
    ['town', { conditions: ['hartford-resident'] }, {}],
    ['reach', { towns: ['sixty'] }, { town: 'hartford' }],
    ['times', { schedules: ['days'] }, {}],
    ['pay', {}, {}],
    ['education', { conditions: ['high-school-diploma'] }, {}],
    ['age', grownUp, {}],
    ['pace', full, {}],
    ['weeks', { weeks: [30, 40] }, {}],
    ['canPay', { free: 'no' }, {}],
    ['learnsIn', { languages: ['en'] }, {}],
    ['driverLicense', { conditions: ['driver-license'] }, {}],
    ['snap', { conditions: ['gets-snap'] }, {}],
    ['enrolment', { conditions: ['student-there'] }, {}],
    ['job', { conditions: ['employed-in-manufacturing'] }, {}],
    ['record', { conditions: ['returning-citizen'] }, {}],
  ])('is %s when only that could rule out the only track', (fact, track, facts) => {
    expect(asked([track], facts, [...silentOnPlain, fact])).toBe(fact);
  });

  test('is the town when it could be too far for who goes by car', () => {
    expect(asked([{ towns: ['sixty'] }], {}, ['town'])).toBe('town');
    expect(asked([{ towns: ['thirty'] }], {}, ['town'])).toBeNull();
    expect(asked([{ towns: ['sixty'] }], { reach: 'anywhere' }, ['town'])).toBeNull();
  });

  test('is the one that could change most of the three', () => {
    expect(asked([grownUp, full, full], {}, ['age', 'pace'])).toBe('pace');
    expect(asked([grownUp, grownUp, full], {}, ['pace', 'age'])).toBe('age');
  });

  test('is among equals the first in the order given', () => {
    const tracks: readonly Partial<Track>[] = [
      { conditions: ['driver-license'] },
      { conditions: ['student-there'] },
    ];
    expect(asked(tracks, {}, ['driverLicense', 'enrolment'])).toBe('driverLicense');
    const alike: readonly Partial<Track>[] = [{ pace: 'full', conditions: ['driver-license'] }];
    expect(asked(alike, {}, ['pace', 'driverLicense'])).toBe('pace');
    expect(asked(alike, {}, ['driverLicense', 'pace'])).toBe('driverLicense');
  });

  test('is among equals the less private', () => {
    const tracks: readonly Partial<Track>[] = [{ conditions: ['returning-citizen', 'driver-license'] }];
    expect(asked(tracks, {}, ['record', 'driverLicense'])).toBe('driverLicense');
    expect(asked([{ conditions: ['gets-snap', 'driver-license'] }], {}, ['snap', 'driverLicense'])).toBe(
      'driverLicense',
    );
  });

  test('may be one whose answer only brings other tracks forward', () => {
    const three: readonly Partial<Track>[] = [{}, {}, {}];
    expect(asked([...three, { conditions: ['gets-snap'] }], {}, ['age', 'snap'])).toBe('snap');
    expect(asked([...three, { fields: ['cloud'] }], {}, ['age', 'field'])).toBe('field');
    const job: Partial<Track> = { occupations: ['15-1232'], status: 'unconfirmed' };
    expect(asked([...three, job], {}, ['age', 'occupation'])).toBe('occupation');
  });
});

describe('no fact is asked for', () => {
  test('that is known, also where it is no', () => {
    expect(asked([grownUp], { age: 40 }, ['age'])).toBeNull();
    expect(asked([{ conditions: ['gets-snap'] }, {}], { snap: false }, ['snap'])).toBeNull();
    expect(asked([{ schedules: ['days'] }], { times: [] }, ['times'])).toBeNull();
  });

  test('that is not open', () => {
    expect(asked([grownUp], {}, ['pace'])).toBeNull();
    expect(asked([grownUp], {}, [])).toBeNull();
  });

  test('that could change nothing', () => {
    expect(asked([{}, {}, {}], {}, ['age', 'pace', 'education', 'driverLicense', 'record'])).toBeNull();
    expect(asked([{ towns: ['sixty'] }], {}, ['reach'])).toBeNull();
  });

  test('of a track that is ruled out already', () => {
    expect(asked([{ ...grownUp, pace: 'full' }], { pace: 'part' }, ['age'])).toBeNull();
    expect(asked([{ ...grownUp, status: 'ended' }], {}, ['age'])).toBeNull();
    expect(asked([{ ...grownUp, sector: 'health' }], {}, ['age'])).toBeNull();
  });

  test('when there is no track', () => {
    expect(asked([])).toBeNull();
  });
});

describe('whatever the catalogue and the facts', () => {
  const shown = (tracks: readonly Track[], facts: Facts, seekers: SeekerFor) =>
    recommend(tracks, facts, seekers, today)
      .picks.map(({ track }) => track.id)
      .sort()
      .join();

  /** What is known beside an answer: where somebody lives says little without how far they go. */
  const beside = (fact: AskableFact, facts: Facts): Facts =>
    fact === 'town' ? { reach: 'region', ...facts } : facts;

  test('a fact is asked for exactly when something fits and some likely answer to an open one changes the three', () => {
    fc.assert(
      fc.property(
        catalogues,
        anyFacts,
        anyRest,
        fc.subarray([...askableFacts]),
        (tracks, facts, rest, open) => {
          const seekers = seekersWith(rest);
          const now = shown(tracks, facts, seekers);
          const matches = matchTracks(tracks, seekers(facts), today);
          const answers = (fact: AskableFact) =>
            answersToTry(
              fact,
              matches.map(({ track }) => track),
            );
          const changes = (fact: AskableFact) =>
            facts[fact] === undefined &&
            answers(fact).some(
              (answer) => shown(tracks, { ...beside(fact, facts), [fact]: answer }, seekers) !== now,
            );
          const fact = nextFact({ tracks, facts, seekerFor: seekers, today }, open);
          const worth = matches.some(({ fits }) => fits) ? open.filter(changes) : [];
          if (fact === null) expect(worth).toEqual([]);
          else expect(worth).toContain(fact);
        },
      ),
    );
  });

  test('asking and answering comes to an end, each fact asked for once', () => {
    fc.assert(
      fc.property(catalogues, anyFacts, fc.nat(3), (tracks, begun, choice) => {
        let facts = begun;
        for (let asking = 0; asking <= askableFacts.length; asking += 1) {
          const fact = nextFact({ tracks, facts, seekerFor, today }, askableFacts);
          if (fact === null) return;
          expect(facts[fact]).toBeUndefined();
          const answers = answersToTry(fact, tracks);
          facts = { ...facts, [fact]: answers[choice % answers.length] };
        }
        throw new Error('It was never done asking');
      }),
    );
  });
});
