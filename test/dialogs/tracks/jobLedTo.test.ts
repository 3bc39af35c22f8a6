import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobLedTo } from '../../../dialogs/tracks/jobLedTo.ts';
import { occupationFits } from '../../../guidance/interests/occupationFits.ts';
import { profileFromScores } from '../../../guidance/interests/profilerScores.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const { catalogue } = projectGuide();
const tracks = catalogue.trackList.filter(({ occupations }) => occupations.length > 0);
const occupations = [...catalogue.occupations.values()];
const score = fc.integer({ min: 0, max: 40 });
const profiles = fc
  .record({ R: score, I: score, A: score, S: score, E: score, C: score })
  .map((scores) => profileFromScores(scores));

const likesNothingElse = (letter: 'R' | 'I' | 'A') =>
  profileFromScores({ R: 0, I: 0, A: 0, S: 0, E: 0, C: 0, [letter]: 40 });
const named = (codes: readonly string[], letter?: 'R' | 'I' | 'A') =>
  jobLedTo({ occupations: codes }, catalogue, letter ? likesNothingElse(letter) : null)?.occupation;

describe('the job that a track leads to', () => {
  test('is the first one named while no interests are known, and else the one most like them', () => {
    expect(named(['15-1232', '15-1255'])?.soc).toBe('15-1232');
    expect(named(['15-1232', '15-1255'], 'A')?.soc).toBe('15-1255');
    expect(named([])).toBeUndefined();
  });

  test('bears the name of its whole code, never of one occupation in it, whatever is liked', () => {
    for (const letter of [undefined, 'R', 'I', 'A'] as const) {
      expect(named(['15-1255'], letter)?.plainTitle.en).toBe('Designer of websites, apps or games');
      expect(named(['15-2051'], letter)?.title).toBe('Data Scientists');
      expect(named(['15-1299'], letter)).toMatchObject({
        title: 'Computer Occupations, All Other',
        usMedianAnnualWage: null,
      });
    }
  });

  test('has a name and wage that hold for every occupation of its code', () => {
    for (const { soc, title, usMedianAnnualWage } of catalogue.jobs.values()) {
      const own = occupations.filter((each) => each.soc === soc);
      if (own.length > 1 && usMedianAnnualWage !== null)
        expect(own.find(({ code }) => code.endsWith('.00'))?.title).toBe(title);
      if (title.endsWith('All Other')) expect(usMedianAnnualWage).toBeNull();
      if (own.length === 1 && own[0]?.code.endsWith('.00')) expect(own[0].title).toBe(title);
    }
  });

  test('is one of the track’s, and no more like the interests than each occupation of its code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tracks), profiles, (track, profile) => {
        const job = jobLedTo(track, catalogue, profile);
        expect(track.occupations).toContain(job?.occupation.soc);
        const own = occupations.filter(({ soc }) => soc === job?.occupation.soc);
        const fits = occupationFits(profile, own).map(({ fit }) => fit);
        expect(job?.fit?.fit ?? null).toBe(fits.length > 0 ? Math.min(...fits) : null);
      }),
    );
  });
});
