import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import type { CatalogueTrack } from '../../../data/schema/track.ts';
import { trackSense } from '../../../data/sense/trackSense.ts';

const { tracks, funds } = loadCatalogue(dataFolder());
const jobsFunnel = tracks.get('jobs-funnel');
if (!jobsFunnel) throw new Error('no jobs-funnel');
const track: CatalogueTrack = jobsFunnel;

function problemsOf(changed: Partial<CatalogueTrack>): readonly string[] {
  return trackSense({ ...track, ...changed }, [...funds.values()]);
}

describe('a track makes no sense', () => {
  const cases: readonly (readonly [string, Partial<CatalogueTrack>, string])[] = [
    ['with more hours than its weeks have', { hours: [300, 400], weeks: [2, 4] }, '300 hours do not fit'],
    ['that is free and has a price', { free: 'yes', price: [0, 100] }, 'free and has a price'],
    ['that pays a wage nobody is named for', { earns: true }, 'a wage and the fund'],
    ['whose fund is a wage that it does not pay', { funds: ['apprenticeship-wage'] }, 'a wage and the fund'],
    [
      'that has ended and names a fund',
      { status: 'ended', ended: { ...endedOn('2026-07-01') }, funds: ['pell'] },
      'no fund can pay',
    ],
    [
      'that ran after it ended',
      { status: 'ended', ended: endedOn('2020-01-01') },
      'seen to run after it ended',
    ],
    ['that is online in no format', { online: true, format: ['classroom'] }, 'its format is not'],
    ['that stays for years unchecked', { expiresOn: '2028-01-01' }, 'more than a year after'],
    [
      'that nobody can get into',
      { conditions: ['youth-out-of-school', 'capital-student'] },
      'nobody meets both youth-out-of-school and capital-student',
    ],
    [
      'that names a fund for others',
      { conditions: ['files-fafsa'], funds: ['aactus'] },
      'aactus is for nobody who can get in',
    ],
    ['too short for Workforce Pell', { funds: ['workforce-pell'], weeks: [4, 6] }, '8 to under 15 weeks'],
    ['too long for Workforce Pell', { funds: ['workforce-pell'], hours: [600, null] }, '150 to 599 hours'],
  ];

  test.each(cases)('%s', (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([expect.stringContaining(problem)]);
  });

  function endedOn(on: string): NonNullable<CatalogueTrack['ended']> {
    return { on, to: 'day', instead: { en: 'A.', es: 'B.' } };
  }
});

test('what may be true together is let be', () => {
  expect(problemsOf({ hours: [100, null], weeks: [2, 8], price: [0, 50], free: 'aid' })).toEqual([]);
  expect(problemsOf({ funds: ['workforce-pell'], weeks: [8, 20], hours: [100, null] })).toEqual([]);
  expect(problemsOf({ conditions: ['youth-out-of-school', 'age-18'] })).toEqual([]);
});
