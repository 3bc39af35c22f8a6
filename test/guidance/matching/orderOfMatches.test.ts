import { expect, test } from '@jest/globals';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { bestFirst } from './bestFirst.ts';
import type { Aid, Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { someSeeker } from './someSeekers.ts';
import { someTrack, today } from './someTracks.ts';

const idsOf = (tracks: readonly Track[], facts: Facts = {}, given: Partial<Seeker> = {}) =>
  bestFirst(tracks, someSeeker(facts, given), today).map(({ track }) => track.id);

test('the surer, the nearer, then the lower id comes first among otherwise equal ones', () => {
  const tracks = [
    someTrack({ id: 'd', towns: ['nine'] }),
    someTrack({ id: 'c', towns: ['nine'] }),
    someTrack({ id: 'z', towns: ['two'] }),
    someTrack({ id: 'a', status: 'presumed', towns: ['two'] }),
    someTrack({ id: 'b', online: true }),
  ];
  const miles = ({ towns }: Pick<Track, 'towns'>) => (towns[0] === 'nine' ? 9 : 2);
  expect(idsOf(tracks, {}, { miles })).toEqual(['b', 'z', 'c', 'd', 'a']);
});

test('what is online or all over the state is nowhere far, though it has a place', () => {
  const near = someTrack({ id: 'a' });
  const online = someTrack({ id: 'b', online: true, towns: ['far'] });
  const statewide = someTrack({ id: 'c', statewide: true, towns: ['far'] });
  const miles = ({ towns }: Pick<Track, 'towns'>) => (towns[0] === 'far' ? 80 : 5);
  expect(idsOf([near, online, statewide], { reach: 'anywhere' }, { miles })).toEqual(['b', 'c', 'a']);
});

test('the surer comes first of two that are worth the same, the one cheaper, the other surer', () => {
  const cheaper = someTrack({ id: 'a', status: 'presumed' });
  const surer = someTrack({ id: 'b', free: 'aid' });
  const aid = () => 'depends' as const;
  const scores = bestFirst([cheaper, surer], someSeeker({}, { aid }), today).map(({ score }) => score);
  expect(new Set(scores).size).toBe(1);
  expect(idsOf([cheaper, surer], {}, { aid })).toEqual(['b', 'a']);
});

test('a fitting track comes before the best filler, however poor it is', () => {
  const poor = someTrack({
    id: 'poor',
    free: 'no',
    status: 'unconfirmed',
    schedules: [],
    fields: ['cloud'],
    earns: true,
    conditions: ['women-focus', 'gets-snap', 'veteran', 'disability'],
  });
  const filler = someTrack({ id: 'filler', sector: 'any', online: true, fields: ['data'] });
  const facts: Facts = { field: 'data', pay: 'learn', times: ['days'], reach: 'anywhere', weeks: 8 };
  expect(idsOf([filler, poor], facts, { miles: () => 99 })).toEqual(['poor', 'filler']);
});

test('the field asked for comes before a surer, nearer and cheaper one of another field', () => {
  const asked = someTrack({ id: 'asked', fields: ['data'], status: 'unconfirmed', free: 'no', towns: [] });
  const other = someTrack({ id: 'other', fields: ['cloud'] });
  const miles = ({ towns }: Pick<Track, 'towns'>) => (towns.length === 0 ? 50 : 5);
  expect(idsOf([other, asked], { field: 'data', reach: 'anywhere' }, { miles })).toEqual(['asked', 'other']);
});

test('a track that is known to lead to a job comes before as good a one that is not', () => {
  const vague = someTrack({ id: 'a' });
  const clear = someTrack({ id: 'b', occupations: ['15-1232'] });
  expect(idsOf([vague, clear])).toEqual(['b', 'a']);
});

test('the job asked for comes before a surer and cheaper one of another job', () => {
  const asked = someTrack({ id: 'b', occupations: ['47-2111'], status: 'unconfirmed', free: 'no' });
  expect(idsOf([someTrack({ id: 'a' }), asked], { occupation: '47-2111' })).toEqual(['b', 'a']);
});

test('without a sector asked for, only what the interests name is left, in their order', () => {
  const tracks = (['trades', 'health', 'insurance'] as const).map((sector) =>
    someTrack({ id: sector, sector }),
  );
  const given = { facts: {}, rankedSectors: ['health', 'trades'] } as const;
  expect(idsOf(tracks, {}, given)).toEqual(['health', 'trades']);
});

test('without a sector asked for or ranked, only jobs that suit the interests are left', () => {
  const tracks = [someTrack({ id: 'a' }), someTrack({ id: 'b', occupations: ['15-1232'], free: 'no' })];
  const given = { facts: {}, likedOccupations: ['15-1232'] };
  expect(idsOf(tracks, {}, given)).toEqual(['b']);
  expect(idsOf(tracks, {}, { ...given, rankedSectors: ['technology'] })).toEqual(['a', 'b']);
});

test('a sector asked for goes before the interests', () => {
  const tracks = (['trades', 'health'] as const).map((sector) => someTrack({ id: sector, sector }));
  expect(idsOf(tracks, { sector: 'trades' }, { rankedSectors: ['health'] })).toEqual(['trades']);
});

test.each<[string, Partial<Track>, Partial<Track>, Facts]>([
  ['a class before a wage for somebody who would rather learn first', {}, { earns: true }, { pay: 'learn' }],
  ['times that suit before times that nobody knows', {}, { schedules: [] }, { times: ['days'] }],
  ['a length that suits before one that nobody knows', { weeks: [4, 8] }, {}, { weeks: 8 }],
  ['a length that suits before one that may be longer', { weeks: [8, 8] }, { weeks: [8, 9] }, { weeks: 8 }],
  ['some hours before hours that nobody knows', { pace: 'part' }, {}, { pace: 'part' }],
  ['a start in time before one that nobody knows', { starts: ['2027-01-20'] }, {}, { startBy: '2027-02-01' }],
  ['Spanish before a language that nobody knows', { languages: ['es'] }, {}, { learnsIn: ['es'] }],
  ['what is free before what costs money', {}, { free: 'no' }, {}],
  ['a cost that nobody knows before one that is certain', { free: 'unknown' }, { free: 'no' }, {}],
  ['what asks for nothing before what asks for something open', {}, { conditions: ['age-18'] }, {}],
  [
    'an open condition of most before one of few',
    { conditions: ['age-18'] },
    { conditions: ['gets-snap'] },
    {},
  ],
  ['what is meant for people like them', { conditions: ['gets-snap'] }, {}, { snap: true }],
  [
    'what is likely meant for people like them, though only the provider can tell',
    { conditions: ['returning-citizen'] },
    {},
    { record: true },
  ],
])('%s', (_, better, worse, facts) => {
  const tracks = [someTrack({ id: 'a', ...worse }), someTrack({ id: 'b', ...better })];
  expect(idsOf(tracks, facts)).toEqual(['b', 'a']);
});

test('a fund that may pay comes before one that depends on more, and that before none', () => {
  const tracks = ['none', 'depends', 'may'].map((id) => someTrack({ id, funds: [id], free: 'aid' }));
  const aid: Seeker['aid'] = ({ funds: [fund] }) => fund as Aid;
  expect(idsOf(tracks, {}, { aid })).toEqual(['may', 'depends', 'none']);
});
