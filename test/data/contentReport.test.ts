import { describe, expect, test } from '@jest/globals';
import { readCatalogueFiles } from '../../data/catalogueFiles.ts';
import { contentReport } from '../../data/contentReport.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { dataReader } from '../../data/readData.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';

const files = readCatalogueFiles(dataReader(dataFolder()));
const live = files.tracks.flatMap(({ value }) => (value && value.status !== 'ended' ? [value] : []));
const reportOn = (today: string) => contentReport(files, [], today);
const datedFunds = files.funds.flatMap(({ value }) => (value?.expiresOn ? [value.id] : []));
const ofTracks = (lines: readonly string[]) => lines.filter((line) => line.startsWith('tracks/'));
const linesFor = (ids: readonly CatalogueTrack[], rest: string) =>
  ids.map(({ id }) => `tracks/${id}.json: ${rest}`);

describe('the report on the catalogue', () => {
  test('lists nothing as expired or old on the day of the check', () => {
    expect(reportOn('2026-11-22')).toMatchObject({ problems: [], expiring: [], expired: [], old: [] });
  });

  const technicalSchools = live.filter(({ expiresOn }) => expiresOn === '2027-01-23');

  test('lists what expires in 30 days, and not what expires in 31', () => {
    expect(technicalSchools.length).toBeGreaterThan(5);
    expect(ofTracks(reportOn('2026-12-23').expiring)).toEqual([]);
    expect(ofTracks(reportOn('2026-12-24').expiring)).toEqual(
      linesFor(technicalSchools, 'expires on 2027-01-23, days left: 30'),
    );
  });

  test('lists it as expired from that very day', () => {
    const before = reportOn('2027-01-22');
    expect(ofTracks(before.expiring)).toEqual(
      linesFor(technicalSchools, 'expires on 2027-01-23, days left: 1'),
    );
    expect(ofTracks(before.expired)).toEqual([]);
    const after = reportOn('2027-01-23');
    expect(ofTracks(after.expiring)).toEqual([]);
    expect(ofTracks(after.expired)).toEqual(linesFor(technicalSchools, 'expired on 2027-01-23'));
  });

  test('lists funds whose figures are of a year before and once it is over', () => {
    expect(reportOn('2027-01-02').expiring).toContain(
      'funds/pell.json: expires on 2027-02-01, days left: 30',
    );
    expect(reportOn('2027-02-01').expired).toContain('funds/pell.json: expired on 2027-02-01');
    expect(reportOn('2028-02-02').problems).toContainEqual(
      expect.stringContaining('funds/pell.json: expired over a year ago'),
    );
  });

  test('calls it wrong when a track expired over a year ago, and hands on what was found before', () => {
    expect(ofTracks(reportOn('2028-01-23').problems)).toEqual([]);
    const { problems } = contentReport(files, ['funds/pell.json: odd'], '2028-01-24');
    expect(problems[0]).toBe('funds/pell.json: odd');
    expect(ofTracks(problems)).toEqual(
      linesFor(technicalSchools, 'expired over a year ago, on 2027-01-23: check it, or say that it ended'),
    );
  });

  test('says nothing of expiry where a track has ended', () => {
    const { expired, problems } = reportOn('2030-01-01');
    expect(ofTracks(expired)).toHaveLength(live.length);
    expect(problems).toHaveLength(live.length + datedFunds.length + files.answers.length);
  });

  test('lists sources without an address, and tracks that no date shows to run', () => {
    const { unsourced } = reportOn('2026-11-22');
    expect(unsourced).toContain('tracks/seabury-nurse-aide.json: no address for “cnatips.com, no date”');
    expect(unsourced).toContain('tracks/seabury-nurse-aide.json: no dated source shows that it runs');
    expect(unsourced.filter((line) => line.startsWith('tracks/ct-online-ai-academy.json'))).toEqual([]);
  });

  test('lists figures of the award years, contacts and funds that are told as not confirmed', () => {
    const { unconfirmed } = reportOn('2026-11-22');
    expect(unconfirmed).toContain('fafsa/2026-27.json: correctionsUntil is not confirmed');
    expect(unconfirmed).toContain('fafsa/2027-28.json: pellMaximum is not known; expected on 2027-02-01');
    expect(unconfirmed).toContain('fafsa/2027-28.json: studentAidIndex: assessment is not confirmed');
    expect(unconfirmed).toContain('places: american-job-center-hartford is not confirmed');
    expect(unconfirmed.some((line) => line.startsWith('funds/workforce-pell.json: We found no list'))).toBe(
      true,
    );
    expect(unconfirmed.filter((line) => line.startsWith('fafsa/2026-27.json: pellMaximum'))).toEqual([]);
  });

  test('lists of an award year nothing once its form can no longer be corrected, and all of it until then', () => {
    const of = (awardYear: string, today: string) => {
      const { unconfirmed, old, problems } = reportOn(today);
      return [unconfirmed, old, problems].flat().filter((line) => line.includes(`fafsa/${awardYear}.json`));
    };
    expect([of('2024-25', '2026-11-22'), of('2025-26', '2026-11-22')]).toEqual([[], []]);
    expect(of('2025-26', '2026-06-30')).toContain(
      'fafsa/2025-26.json: studentAidIndex: businessNetWorth is not confirmed',
    );
    expect(of('2025-26', '2026-07-01')).toEqual([]);
    expect(of('2026-27', '2027-09-12').length).toBeGreaterThan(0);
    expect(of('2026-27', '2027-09-13')).toEqual([]);
  });

  test('asks to look again for what should be known by now', () => {
    const late = 'fafsa/2027-28.json: pellMaximum is not known; expected on 2027-02-01, so look again';
    expect(reportOn('2027-01-31').unconfirmed).not.toContain(late);
    expect(reportOn('2027-02-01').unconfirmed).toContain(late);
  });

  test('lists every source as old that was checked over twelve months ago, of tracks, funds, contacts and years', () => {
    expect(reportOn('2027-11-22').old).toEqual([]);
    const { old } = reportOn('2027-11-23');
    for (const where of [
      'tracks/jobs-funnel.json',
      'funds/pell.json',
      'places: 911',
      'fafsa/2027-28.json: taxYear',
      'fafsa/2027-28.json: studentAidIndex: assessment',
    ])
      expect(old).toContainEqual(expect.stringMatching(new RegExp(`^${where}.* was checked on 2026-11-22$`)));
  });
});
