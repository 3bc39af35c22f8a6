import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { answerProfile } from '../../tools/recommend/answerProfile.ts';
import { readProfile } from '../../tools/recommend/readProfile.ts';
import { brokenExpectations } from './brokenExpectations.ts';
import { readPersonas } from './readPersonas.ts';

const catalogue = loadCatalogue(dataFolder());
const today = '2026-11-24';

describe('what is recommended to a persona is as a counsellor would have it', () => {
  test.each(readPersonas())('$name: $story', (persona) => {
    const profile = readProfile(JSON.stringify(persona.profile), catalogue);
    if ('code' in profile) throw new Error(`The profile could not be read: ${profile.code}`);
    const answer = answerProfile(profile, catalogue, today);
    expect(brokenExpectations(persona, answer, catalogue.tracks)).toEqual([]);
  });
});
