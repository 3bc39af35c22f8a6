import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { judgedBy, obstaclesOf } from '../../../guidance/matching/judgedBy.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { someSeeker } from './someSeekers.ts';
import { bestFirst } from './bestFirst.ts';
import { someTrack, today } from './someTracks.ts';

const idsOf = (tracks: readonly Track[], facts: Facts = {}, given: Partial<Seeker> = {}) =>
  bestFirst(tracks, someSeeker(facts, given), today).map(({ track }) => track.id);

describe('a track is left out', () => {
  test.each<[string, Partial<Track>, Facts, Partial<Seeker>, object]>([
    ['when it has ended', { status: 'ended' }, {}, {}, { code: 'ended' }],
    ['when it has ended and expired', { status: 'ended', expiresOn: today }, {}, {}, { code: 'ended' }],
    ['when it was turned down', {}, {}, { rejected: ['it'] }, { code: 'rejected' }],
    [
      'when it is of another sector than the one asked for',
      {},
      { sector: 'health' },
      {},
      { code: 'otherSector', sector: 'technology' },
    ],
    [
      'when the interests point to other sectors',
      {},
      {},
      { facts: {}, rankedSectors: ['health'] },
      { code: 'otherLiking' },
    ],
    [
      'when the interests point to other jobs',
      { occupations: ['15-1232'] },
      {},
      { facts: {}, likedOccupations: ['47-2111'] },
      { code: 'otherLiking' },
    ],
    [
      'when it is beyond 10 miles of someone who stays near',
      {},
      {},
      { miles: () => 10.1 },
      { code: 'tooFar', miles: 10.1 },
    ],
    [
      'when it is beyond 30 miles of someone who stays in the region',
      {},
      { reach: 'region' },
      { miles: () => 31 },
      { code: 'tooFar', miles: 31 },
    ],
    [
      'when it is only at other times',
      { schedules: ['days'] },
      { times: ['evenings', 'weekends'] },
      {},
      { code: 'otherTimes', times: ['days'] },
    ],
    [
      'when it is by day, though online, and only one’s own time suits',
      { schedules: ['days'], online: true },
      { times: ['online'] },
      {},
      { code: 'otherTimes', times: ['days'] },
    ],
    [
      'when classes have to be at home and it has none, whatever its times',
      { schedules: [] },
      { times: ['online'] },
      {},
      { code: 'notOnline' },
    ],
    [
      'when it takes full days and there are some hours',
      { pace: 'full' },
      { pace: 'part' },
      {},
      { code: 'fullDays' },
    ],
    [
      'when its shortest form takes longer than there is time',
      { weeks: [9, 12] },
      { weeks: 8 },
      {},
      { code: 'tooLong', weeks: 9 },
    ],
    [
      'when it begins only after the day by which it has to',
      { starts: ['2027-01-20', '2027-05-03'] },
      { startBy: '2027-01-19' },
      {},
      { code: 'startsTooLate' },
    ],
    ['when a wage is needed and none is paid', {}, { pay: 'earn' }, {}, { code: 'noWage' }],
    [
      'when it is in languages that cannot be followed',
      { languages: ['en'] },
      { learnsIn: ['es', 'other'] },
      {},
      { code: 'otherLanguage' },
    ],
    [
      'when its lowest price is more than can be paid',
      { free: 'no', price: [501, 900] },
      { canPay: 500 },
      {},
      { code: 'costsTooMuch' },
    ],
    [
      'when it costs money, nobody knows how much, and there is next to none',
      { free: 'no' },
      { canPay: 99 },
      {},
      { code: 'costsTooMuch' },
    ],
    [
      'when only aid could make it cheap and no fund seems to be for them',
      { free: 'aid', price: [501, 900] },
      { canPay: 500 },
      { aid: () => 'unlikely' },
      { code: 'nobodyPays' },
    ],
    [
      'when aid is said to help and no fund is known',
      { free: 'aid' },
      { canPay: 0 },
      {},
      { code: 'nobodyPays' },
    ],
    [
      'when one of its conditions is not met',
      { conditions: ['background-check', 'driver-license'] },
      { driverLicense: false },
      {},
      { code: 'notForYou', condition: 'driver-license' },
    ],
  ])('%s', (_, track, facts, given, obstacle) => {
    const it = someTrack({ id: 'it', ...track });
    expect(idsOf([it], facts, given)).toEqual([]);
    expect(obstaclesOf(it, someSeeker(facts, given), today)).toContainEqual(obstacle);
  });

  test('for every reason there is, each told', () => {
    const track = someTrack({ id: 'it', pace: 'full', weeks: [50, 60], free: 'no', conditions: ['veteran'] });
    const seeker = someSeeker({ pace: 'part', weeks: 8, canPay: 0, veteran: false, pay: 'earn' });
    expect(obstaclesOf(track, seeker, today).map(({ code }) => code)).toEqual([
      'noWage',
      'notForYou',
      'fullDays',
      'costsTooMuch',
    ]);
  });
});

describe('a track is not left out', () => {
  test.each<[string, Partial<Track>, Facts, Partial<Seeker>]>([
    [
      'for every sector, whatever the interests',
      { sector: 'any' },
      {},
      { facts: {}, rankedSectors: ['health'] },
    ],
    ['of a sector asked for, whatever the interests', {}, {}, { rankedSectors: ['health'] }],
    ['at the edge of what is near', {}, {}, { miles: () => 10 }],
    ['at the edge of the region', {}, { reach: 'region' }, { miles: () => 30 }],
    ['far away, online', { online: true }, {}, { miles: () => 80 }],
    ['far away, offered all over the state', { statewide: true }, {}, { miles: () => 80 }],
    ['at a place that nobody knows', {}, {}, { miles: () => null }],
    ['in one’s own time, whatever times suit', { schedules: ['online'] }, { times: ['evenings'] }, {}],
    ['for somebody with full days, though it takes some hours', { pace: 'part' }, { pace: 'full' }, {}],
    ['as short as there is time for', { weeks: [8, 40] }, { weeks: 8 }, {}],
    ['beginning on the last day that suits', { starts: ['2027-01-20'] }, { startBy: '2027-01-20' }, {}],
    ['at a price that can be paid', { free: 'no', price: [500, 900] }, { canPay: 500 }, {}],
    ['at a price that nobody knows, for who has something', { free: 'no' }, { canPay: 100 }, {}],
    ['dear, when a fund may pay', { free: 'aid', price: [500, 900] }, { canPay: 0 }, { aid: () => 'may' }],
    ['dear, when a fund depends on more', { free: 'aid' }, { canPay: 0 }, { aid: () => 'depends' }],
    ['when one of its languages can be followed', { languages: ['en', 'es'] }, { learnsIn: ['es'] }, {}],
    ['with a condition that nobody knows yet', { conditions: ['driver-license'] }, {}, {}],
  ])('%s', (_, track, facts, given) => {
    expect(idsOf([someTrack({ id: 'it', ...track })], facts, given)).toEqual(['it']);
  });
});

test.each<Partial<Track>>([{}, { online: true }, { statewide: true }])(
  'the miles of %j are those to its nearest place',
  (track) => {
    const seeker = someSeeker({ reach: 'anywhere' }, { miles: () => 80 });
    expect(matchTracks([someTrack({ id: 'it', ...track })], seeker, today)[0]?.miles).toBe(80);
  },
);

describe('a track past its expiry', () => {
  test.each([
    ['open', '2026-11-23', 'open'],
    ['open', '2026-11-22', 'unconfirmed'],
    ['presumed', '2026-11-21', 'unconfirmed'],
    ['presumed', '2027-01-01', 'presumed'],
    ['unconfirmed', '2027-01-01', 'unconfirmed'],
  ] as const)('%s with expiry on %s is told as %s', (status, expiresOn, told) => {
    const [match] = matchTracks([someTrack({ id: 'it', status, expiresOn })], someSeeker(), today);
    expect(match?.status).toBe(told);
    expect(match?.reasons).toContainEqual({ code: told });
  });
});

describe('the points of a track', () => {
  test('come from each criterion in one order, none from one that rules it out', () => {
    const points = (track: Partial<Track>) =>
      judgedBy(someTrack({ id: 'it', ...track }), someSeeker({ pay: 'earn' }), today);
    const names = points({}).map(({ name }) => name);
    expect(points({ earns: true }).map(({ name }) => name)).toEqual(names);
    expect(points({}).find(({ name }) => name === 'pay')?.points).toBe(0);
    expect(points({ earns: true }).find(({ name }) => name === 'pay')?.points).toBeGreaterThan(0);
  });

  test('add up to the score of the match', () => {
    const track = someTrack({ id: 'it', free: 'no', conditions: ['gets-snap', 'age-18'] });
    const sum = judgedBy(track, someSeeker(), today).reduce((total, { points }) => total + points, 0);
    expect(matchTracks([track], someSeeker(), today)[0]?.score).toBe(sum);
  });
});
