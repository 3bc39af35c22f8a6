import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { verdictOn, type ConditionId } from '../../guidance/facts/conditions.ts';
import type { Facts } from '../../guidance/facts/facts.ts';

const { tracks } = loadCatalogue(dataFolder());
const live = [...tracks.values()].filter(({ status }) => status !== 'ended');
const idsOf = (some: readonly CatalogueTrack[]) => some.map(({ id }) => id).sort();

/** The tracks that no condition closes to somebody. */
const openTo = (facts: Facts) =>
  idsOf(live.filter(({ conditions }) => conditions.every((id) => verdictOn(id, facts) !== 'no')));

const setting = (condition: ConditionId) =>
  idsOf(live.filter(({ conditions }) => conditions.includes(condition)));

describe('who gets into a training', () => {
  test('is no child where adults are taught, whatever else is not known', () => {
    expect(openTo({ age: 12 })).toEqual(['cloud-vendor-exams', 'ct-cyberhub']);
    expect(openTo({ age: 15, education: 'highSchool' })).toEqual([
      'cloud-vendor-exams',
      'ct-cyberhub',
      'teen-ai-academy',
    ]);
  });

  test('is at 17 perhaps an adult, perhaps not', () => {
    expect(openTo({ age: 17, education: 'highSchool' })).toEqual(
      expect.arrayContaining(['technical-school-welding', 'registered-apprenticeship']),
    );
    expect(openTo({ age: 17 })).not.toContain('child-care-apprenticeship');
  });

  test('is for a few courses a student of that college', () => {
    expect(setting('student-there')).toEqual(['connecticut-college-applied-ai', 'fairfield-ai-nursing']);
    expect(openTo({ enrolment: 'none' })).not.toContain('fairfield-ai-nursing');
  });

  test('may have to show a work permit where a wage is paid', () => {
    expect(setting('work-permit')).toEqual(idsOf(live.filter(({ earns }) => earns)));
    expect(openTo({ citizen: 'other' })).toEqual(expect.arrayContaining(setting('work-permit')));
    for (const { id, entry } of live.filter(({ earns }) => earns))
      expect([id, entry.en, entry.es]).toEqual([
        id,
        expect.stringMatching(/papers that let you work here: many kinds count/),
        expect.stringMatching(/papeles para trabajar aquí: (valen muchos tipos|sirven de muchos tipos)/),
      ]);
  });

  test('has to look after children or patients with a background check', () => {
    expect(setting('background-check')).toEqual([
      'certified-nurse-aide',
      'child-care-apprenticeship',
      'ct-state-capital-nurse-aide',
      'property-casualty-license',
      'seabury-nurse-aide',
    ]);
  });

  test('is for Girls For Technology 18 to 29', () => {
    expect(openTo({ age: 29 })).toContain('girls-for-technology-service-desk');
    expect(openTo({ age: 30 })).not.toContain('girls-for-technology-service-desk');
  });

  test('does not turn on SNAP where SNAP only pays', () => {
    expect(setting('gets-snap')).toEqual(['snap-training-ct-state']);
    expect(openTo({ snap: false })).toContain('asnuntuck-emt');
  });

  test('takes a diploma for a degree or part of one', () => {
    expect(setting('high-school-diploma')).toEqual(
      expect.arrayContaining([
        'ccsu-cybersecurity-bachelor',
        'connecticut-college-applied-ai',
        'ct-state-capital-cybersecurity',
        'fairfield-ai-nursing',
        'hartford-claims-apprenticeship',
        'new-haven-game-design',
        'saint-joseph-data-analytics',
        'travelers-edge',
      ]),
    );
  });
});

describe('how a training is given', () => {
  test('is online only where nobody has to come: part online is not', () => {
    const mixed = live.filter(({ format }) => format.includes('online') && format.length > 1);
    expect(mixed.length).toBeGreaterThan(5);
    expect(idsOf(mixed.filter(({ online }) => online))).toEqual([
      'google-it-support',
      'property-casualty-license',
    ]);
  });

  test('is for apprentices a job of full days, but where a source leaves other hours open', () => {
    const apprentices = live.filter(({ earns }) => earns);
    expect(idsOf(apprentices.filter(({ pace }) => pace !== 'full'))).toEqual([
      'child-care-apprenticeship',
      'hartford-claims-apprenticeship',
    ]);
  });

  test('names no length or times that are old, unless a degree or a job takes as long as ever', () => {
    const old = live.filter(({ verifiedOn, earns }) => verifiedOn < '2023-11-22' && !earns);
    const known = old.filter(({ weeks, schedules, online }) => weeks ?? (!online && schedules.length > 0));
    expect(idsOf(known)).toEqual([
      'casualty-adjuster-license',
      'ct-aero-tech',
      'ct-state-capital-cybersecurity',
      'ct-state-naugatuck-valley-cybersecurity',
      'ct-state-quinebaug-valley-cybersecurity',
      'new-haven-game-design',
      'saint-joseph-data-analytics',
      'travelers-edge',
    ]);
  });

  test.each([
    ['ct-state-asnuntuck-manufacturing', '2016'],
    ['lineworker-certificate', '2021'],
    ['girls-for-technology-service-desk', '2022'],
    ['bridgeport-cybersecurity-course', '2022'],
    ['goodwin-production-technician', '2013'],
    ['google-it-support', '2021'],
  ])('of %s is told with its year, %s', (id, year) => {
    const track = tracks.get(id);
    expect(track?.weeks).toBeUndefined();
    expect(track?.schedules).toEqual([]);
    for (const words of [track?.length.en, track?.length.es]) expect(words).toContain(year);
  });
});

test('machining at CT State may be paid by Pell and the form for students without papers, beside free tuition', () => {
  const machining = live.filter(({ id }) => /^ct-state-.*-manufacturing$/.test(id));
  expect(machining).toHaveLength(9);
  for (const { funds, cost } of machining) {
    expect(funds).toEqual(expect.arrayContaining(['pact', 'pell', 'aactus']));
    expect([cost.en, cost.es]).toEqual([
      expect.stringContaining('Not confirmed'),
      expect.stringContaining('No está confirmado'),
    ]);
  }
});
