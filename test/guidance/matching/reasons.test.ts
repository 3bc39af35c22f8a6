import { expect, test } from '@jest/globals';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import { isCaution } from '../../../guidance/matching/reason.ts';
import type { Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { someSeeker } from './someSeekers.ts';
import { someTrack, today } from './someTracks.ts';

const reasonsOf = (track: Partial<Track>, facts: Facts = {}, given: Partial<Seeker> = {}) =>
  matchTracks([someTrack({ id: 'it', ...track })], someSeeker(facts, given), today)[0]?.reasons ?? [];

test.each<[string, Partial<Track>, Facts, Partial<Seeker>, string]>([
  ['asked sector, near, free', {}, {}, {}, 'sector open near free'],
  [
    'interests, no sector asked for',
    {},
    {},
    { facts: {}, rankedSectors: ['health', 'technology'] },
    'interests open near free',
  ],
  ['neither sector nor interests', {}, {}, { facts: {} }, 'open near free'],
  [
    'technology in another sector',
    { sector: 'health', fields: ['ai'] },
    { field: 'ai' },
    {},
    'sector field open near free',
  ],
  [
    'a job that suits the interests',
    { occupations: ['15-1232'] },
    {},
    { facts: {}, likedOccupations: ['15-1232'] },
    'likedJob open near free',
  ],
  ['for every sector', { sector: 'any' }, {}, {}, 'anySector open near free'],
  ['asked field', { fields: ['cloud', 'data'] }, { field: 'data' }, {}, 'sector field open near free'],
  ['another field', { fields: ['cloud'] }, { field: 'data' }, {}, 'sector otherField open near free'],
  ['any field', { sector: 'any', fields: ['cloud'] }, { field: 'data' }, {}, 'anySector open near free'],
  ['field not told', {}, { field: 'data' }, {}, 'sector open near free'],
  [
    'asked job',
    { occupations: ['47-2111'] },
    { occupation: '47-2111' },
    {},
    'sector occupation open near free',
  ],
  ['another job', {}, { occupation: '47-2111' }, {}, 'sector otherOccupation open near free'],
  ['any job', { sector: 'any' }, { occupation: '47-2111' }, {}, 'anySector open near free'],
  ['in the region', {}, { reach: 'region' }, { miles: () => 30 }, 'sector open region free'],
  ['far, for who goes anywhere', {}, { reach: 'anywhere' }, { miles: () => 31 }, 'sector open far free'],
  ['distance unknown', {}, {}, { miles: () => null }, 'sector open distanceUnknown free'],
  ['online, taught far away', { online: true }, {}, { miles: () => 80 }, 'sector open online free'],
  [
    'all over the state, for who goes anywhere',
    { statewide: true },
    { reach: 'anywhere' },
    { miles: () => null },
    'sector open statewide free',
  ],
  [
    'all over the state, nobody knows where',
    { statewide: true },
    {},
    { miles: () => null },
    'sector open statewide distanceUnknown free',
  ],
  ['all over the state and near', { statewide: true }, {}, {}, 'sector open statewide near free'],
  [
    'suiting times',
    { schedules: ['days', 'evenings'] },
    { times: ['evenings'] },
    {},
    'sector open near schedule free',
  ],
  ['own time', { schedules: ['online'] }, { times: ['evenings'] }, {}, 'sector open near schedule free'],
  ['times unknown', { schedules: [] }, { times: ['evenings'] }, {}, 'sector open near scheduleUnknown free'],
  ['a wage', { earns: true }, { pay: 'earn' }, {}, 'sector open earns near free'],
  ['some hours', { pace: 'part' }, { pace: 'part' }, {}, 'sector open near partTime free'],
  ['hours unknown', {}, { pace: 'part' }, {}, 'sector open near paceUnknown free'],
  ['short enough', { weeks: [4, 8] }, { weeks: 8 }, {}, 'sector open near shortEnough free'],
  ['may be longer', { weeks: [4, 9] }, { weeks: 8 }, {}, 'sector open near mayBeLonger free'],
  ['length unknown', {}, { weeks: 8 }, {}, 'sector open near lengthUnknown free'],
  [
    'begins in time',
    { starts: ['2027-01-20', '2027-05-03'] },
    { startBy: '2027-02-01' },
    {},
    'sector open near startsInTime free',
  ],
  ['begins today', { starts: [today] }, { startBy: today }, {}, 'sector open near startsInTime free'],
  ['beginning unknown', {}, { startBy: '2027-02-01' }, {}, 'sector open near startUnknown free'],
  [
    'only beginnings that are past',
    { starts: ['2026-09-01'] },
    { startBy: '2027-02-01' },
    {},
    'sector open near startUnknown free',
  ],
  ['in their language', { languages: ['es'] }, { learnsIn: ['es'] }, {}, 'sector open near inLanguage free'],
  ['language unknown', {}, { learnsIn: ['es'] }, {}, 'sector open near languageUnknown free'],
  ['language unknown, English followed', {}, { learnsIn: ['en', 'es'] }, {}, 'sector open near free'],
  [
    'conditions met, met by few, and open',
    { conditions: ['age-18', 'gets-snap', 'background-check'] },
    { age: 30, snap: true },
    {},
    'sector open forYou condition near free',
  ],
  [
    'presumed open, free when a fund pays',
    { status: 'presumed', free: 'aid' },
    {},
    { aid: () => 'may' },
    'sector presumed near freeWithAid',
  ],
  [
    'a fund depends on more',
    { free: 'aid' },
    {},
    { aid: () => 'depends' },
    'sector open near freeWithAid aidDepends',
  ],
  ['another fund may pay', { free: 'no' }, {}, { aid: () => 'elsewhere' }, 'sector open near aidElsewhere'],
  ['no fund for them', { free: 'aid' }, {}, { aid: () => 'unlikely' }, 'sector open near aidUnlikely'],
  ['no fund known', { free: 'aid' }, {}, {}, 'sector open near aidUnlikely'],
  [
    'not confirmed, cost unknown',
    { status: 'unconfirmed', free: 'unknown' },
    {},
    {},
    'sector unconfirmed near costUnknown',
  ],
  ['not confirmed, and free', { status: 'unconfirmed' }, {}, {}, 'sector unconfirmed near wasFree'],
  ['expired, and free', { expiresOn: today }, {}, {}, 'sector unconfirmed near wasFree'],
  ['costs money', { free: 'no' }, {}, {}, 'sector open near costs'],
])('%s', (_, track, facts, given, codes) => {
  expect(
    reasonsOf(track, facts, given)
      .map(({ code }) => code)
      .join(' '),
  ).toBe(codes);
});

test('carry the miles, the times that suit and the condition', () => {
  const track: Partial<Track> = {
    schedules: ['days', 'evenings', 'online'],
    conditions: ['background-check'],
  };
  const reasons = reasonsOf(track, { times: ['evenings'] }, { miles: () => 7.4 });
  expect(reasons).toContainEqual({ code: 'near', miles: 7.4 });
  expect(reasons).toContainEqual({ code: 'schedule', times: ['evenings', 'online'] });
  expect(reasons).toContainEqual({ code: 'condition', condition: 'background-check' });
});

test('never say of what is not confirmed that it is free', () => {
  const reasons = reasonsOf({ status: 'unconfirmed' });
  expect(reasons.filter(isCaution).map(({ code }) => code)).toEqual(['wasFree']);
});

test('tell what may stand in the way apart from what speaks for it', () => {
  const cautions = reasonsOf(
    { towns: [], schedules: [], free: 'unknown', conditions: ['background-check'], fields: ['cloud'] },
    { times: ['days'], field: 'data', pace: 'part', weeks: 8, startBy: '2027-01-01', learnsIn: ['es'] },
    { miles: () => null },
  );
  expect(cautions.filter((reason) => !isCaution(reason)).map(({ code }) => code)).toEqual(['sector', 'open']);
});
