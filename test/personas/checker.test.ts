import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { brokenExpectations } from './brokenExpectations.ts';
import { personaSchema } from './persona.ts';
import type { PersonaAnswer, ShownTrack } from './personaAnswer.ts';

const { tracks } = loadCatalogue(dataFolder());

function shown(id: string, more: Partial<ShownTrack> = {}): ShownTrack {
  return { id, status: 'unconfirmed', fits: true, miles: null, funds: [], ...more };
}

const three = [
  shown('ct-aero-tech', { status: 'presumed', miles: 12 }),
  shown('lineworker-certificate', { miles: 3 }),
  shown('casualty-adjuster-license', { funds: [{ id: 'pell', verdict: 'unlikely' }] }),
];

const good: PersonaAnswer = { sectors: [], tracks: three, shortage: null, next: null, problems: [] };

function broken(said: object, answer: Partial<PersonaAnswer> = {}): readonly string[] {
  const made = { name: 'Pat', story: '', profile: { facts: { age: 20 } }, must: [], never: [], why: [] };
  return brokenExpectations(personaSchema.parse({ ...made, ...said }), { ...good, ...answer }, tracks);
}

describe('a statement about a track', () => {
  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{ track: 'ct-aero-tech' }, ['ct-aero-tech']],
    [{ track: ['ct-aero-tech', 'lineworker-certificate'] }, ['ct-aero-tech', 'lineworker-certificate']],
    [{ provider: 'CT Aero Tech' }, ['ct-aero-tech']],
    [{ sector: 'energy' }, ['lineworker-certificate']],
    [{ condition: 'driver-license' }, ['lineworker-certificate']],
    [{ status: 'presumed' }, ['ct-aero-tech']],
    [{ fits: false }, []],
    [{ earns: true }, []],
    [{ free: 'no' }, ['casualty-adjuster-license']],
    [{ pace: 'full' }, ['ct-aero-tech']],
    [{ weeksOver: 86 }, ['ct-aero-tech']],
    [{ weeksOver: 87 }, []],
    [{ priceOver: 129 }, ['casualty-adjuster-license']],
    [{ priceOver: 130 }, []],
    [{ milesOver: 10 }, ['ct-aero-tech']],
    [{ milesOver: 12 }, []],
    [{ onlyOutside: ['bristol'] }, ['ct-aero-tech', 'lineworker-certificate']],
    [{ onlyOutside: ['hartford'] }, []],
    [{ onlyTimes: ['days', 'evenings'] }, ['ct-aero-tech']],
    [{ onlyTimes: ['evenings', 'weekends'] }, []],
    [{ onlyGiven: ['classroom'] }, ['ct-aero-tech']],
    [{ language: 'en' }, []],
    [{ fund: 'pell' }, ['casualty-adjuster-license']],
    [{ fund: 'pell', verdict: 'unlikely' }, ['casualty-adjuster-license']],
    [{ fund: 'pell', verdict: ['may', 'depends'] }, []],
    [{ sector: 'energy', weeksOver: 11 }, []],
  ];

  test.each(cases)('%j is true of %j alone', (said, ids) => {
    expect(broken({ never: [said] })).toEqual(
      ids.map((id) => expect.stringContaining(`shows ${id}, of which it must never be`)),
    );
    expect(broken({ must: [said] })).toHaveLength(ids.length === 0 ? 1 : 0);
  });

  test('that asks for everything at once is not met by several tracks together', () => {
    expect(broken({ must: [{ sector: 'energy', pace: 'full' }] })).toEqual([
      'Pat: it must be that {"sector":["energy"],"pace":["full"]}, and shown is ' +
        'ct-aero-tech, lineworker-certificate, casualty-adjuster-license.',
    ]);
  });

  test('does not take a language that a class has beside another for the only one', () => {
    const answer = { tracks: [...three.slice(1), shown('child-care-apprenticeship')] };
    expect(broken({ never: [{ language: 'en' }] }, answer)).toEqual([]);
    expect(broken({ never: [{ language: ['en', 'es'] }] }, answer)).toHaveLength(1);
  });
});

describe('a statement about the answer', () => {
  const interest = { sectors: [{ sector: 'health' }, { sector: 'trades' }] };
  const asking = { next: { fact: 'town' } };
  const cases: readonly (readonly [object, Partial<PersonaAnswer>, boolean])[] = [
    [{ count: 3 }, {}, true],
    [{ count: 2 }, {}, false],
    [{ countAtLeast: 3 }, {}, true],
    [{ countAtLeast: 4 }, {}, false],
    [{ providersAtLeast: 3 }, {}, true],
    [{ providersAtLeast: 4 }, {}, false],
    [{ shortage: false }, {}, true],
    [{ shortage: true }, { shortage: { kind: 'some' } }, true],
    [{ shortage: true }, {}, false],
    [{ next: null }, {}, true],
    [{ next: 'town' }, asking, true],
    [{ next: 'education' }, asking, false],
    [{ next: null }, asking, false],
    [{ asks: true }, asking, true],
    [{ asks: true }, {}, false],
    [{ interest: ['health'] }, interest, true],
    [{ interest: ['trades'] }, interest, false],
    [{ interest: [] }, interest, false],
    [{ interest: [] }, {}, true],
    [{ interest: ['health'] }, {}, false],
  ];

  test.each(cases)('%j of %j is %s', (said, answer, holds) => {
    expect(broken({ must: [said] }, answer)).toHaveLength(holds ? 0 : 1);
  });
});

describe('every answer', () => {
  test('may be as good as this one', () => {
    expect(broken({})).toEqual([]);
  });

  const cases: readonly (readonly [string, Partial<PersonaAnswer>])[] = [
    ['shows a-wish, which is not in the catalogue', { tracks: [...three.slice(1), shown('a-wish')] }],
    ['shows careerconnect-cdl, which has ended', { tracks: [...three.slice(1), shown('careerconnect-cdl')] }],
    [
      'shows google-it-support as presumed, which is unconfirmed',
      { tracks: [...three.slice(1), shown('google-it-support', { status: 'presumed' })] },
    ],
    ['shows 4 tracks, more than three', { tracks: [...three, shown('jobs-funnel')] }],
    ['shows ct-aero-tech twice', { tracks: [...three.slice(0, 2), shown('ct-aero-tech')] }],
    ['shows fewer than three tracks and does not say why', { tracks: three.slice(1) }],
    ['asks for age, which is known', { next: { fact: 'age' } }],
    ['finds a problem with town', { problems: [{ field: 'town' }] }],
  ];

  test.each(cases)('that %s is found out', (sentence, answer) => {
    expect(broken({}, answer)).toEqual([`Pat: ${sentence}.`]);
  });

  test('that shows as open what was last sure until another day is found out from the next day on', () => {
    const aero = tracks.get('ct-aero-tech');
    expect(aero?.expiresOn).toBe('2027-05-22');
    expect(broken({ profile: { today: '2027-05-22', facts: {} } })).toEqual([]);
    expect(broken({ profile: { today: '2027-05-23', facts: {} } })).toEqual([
      'Pat: shows ct-aero-tech as presumed, which was last sure until 2027-05-22.',
    ]);
  });
});

describe('what cannot be used', () => {
  const wrongAge = { problem: ['age'] };

  test('has to be named, by itself or with where it stands', () => {
    expect(broken(wrongAge)).toEqual(['Pat: does not say that age cannot be used.']);
    expect(broken(wrongAge, { problems: [{ field: 'facts.age' }] })).toEqual([]);
    expect(broken({ problem: ['scores'] }, { problems: [{ field: 'scores.R' }] })).toEqual([]);
  });

  test('may be asked for again', () => {
    const asked = { next: { fact: 'age' }, problems: [{ field: 'age' }] };
    expect(broken(wrongAge, asked)).toEqual([]);
  });

  test('is named by either of two fields that contradict each other', () => {
    const either = { problem: [['age', 'veteran']] };
    expect(broken(either, { problems: [{ field: 'veteran' }] })).toEqual([]);
    expect(broken(either)).toEqual(['Pat: does not say that age or veteran cannot be used.']);
  });
});
