import { describe, expect, test } from '@jest/globals';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import type { Wishes } from '../../../guidance/matching/wishes.ts';
import { someTrack, someWishes, today } from './someTracks.ts';

const codesOf = (track: Partial<Track>, wishes: Partial<Wishes> = {}) =>
  matchTracks([someTrack({ id: 'it', ...track })], someWishes(wishes), today)[0]?.reasons.map(
    ({ code }) => code,
  );

const idsOf = (tracks: readonly Track[], wishes: Partial<Wishes> = {}) =>
  matchTracks(tracks, someWishes(wishes), today).map(({ track }) => track.id);

describe('a track is left out', () => {
  test.each<[string, Partial<Track>, Partial<Wishes>]>([
    ['when it has ended', { status: 'ended' }, {}],
    ['when it has ended and expired', { status: 'ended', expiresOn: '2026-01-01' }, {}],
    ['when it is of another sector than the one asked for', {}, { sector: 'health' }],
    ['when it is beyond 10 miles of someone who stays near', {}, { miles: () => 10.1 }],
    [
      'when it is beyond 30 miles of someone who stays in the region',
      {},
      { reach: 'region', miles: () => 31 },
    ],
    ['when it is only at other times', { schedules: ['days'] }, { schedules: ['evenings', 'weekends'] }],
    ['when it is by day and only online suits', { schedules: ['days'] }, { schedules: ['online'] }],
  ])('%s', (_, track, wishes) => {
    expect(codesOf(track, wishes)).toBeUndefined();
  });
});

describe('the reasons of a match', () => {
  test.each<[string, Partial<Track>, Partial<Wishes>, string]>([
    ['asked sector, near, free', {}, {}, 'sector open near free'],
    [
      'interests of someone unsure',
      {},
      { sector: 'unsure', rankedSectors: ['health', 'technology'] },
      'interests open near free',
    ],
    ['unsure without interests', {}, { sector: 'unsure' }, 'open near free'],
    ['unsure with other interests', {}, { sector: 'unsure', rankedSectors: ['health'] }, 'open near free'],
    ['for every sector', { sector: 'any' }, {}, 'anySector open near free'],
    ['asked field', { fields: ['cloud', 'data'] }, { field: 'data' }, 'sector field open near free'],
    ['another field', { fields: ['cloud'] }, { field: 'data' }, 'sector otherField open near free'],
    ['field not told', {}, { field: 'data' }, 'sector open near free'],
    ['in the region', {}, { reach: 'region', miles: () => 30 }, 'sector open region free'],
    [
      'far, for someone who goes anywhere',
      {},
      { reach: 'anywhere', miles: () => 31 },
      'sector open far free',
    ],
    ['distance unknown', {}, { miles: () => null }, 'sector open distanceUnknown free'],
    ['online, taught far away', { online: true }, { miles: () => 80 }, 'sector open online free'],
    ['all over the state', { statewide: true }, { miles: () => null }, 'sector open statewide free'],
    ['all over the state and near', { statewide: true }, {}, 'sector open statewide near free'],
    [
      'suiting times',
      { schedules: ['days', 'evenings'] },
      { schedules: ['evenings'] },
      'sector open near schedule free',
    ],
    [
      "in one's own time",
      { schedules: ['online'] },
      { schedules: ['evenings'] },
      'sector open near schedule free',
    ],
    [
      'times unknown',
      { schedules: [] },
      { schedules: ['evenings'] },
      'sector open near scheduleUnknown free',
    ],
    ['a wage', { earns: true }, { pay: 'earn' }, 'sector open near earns free'],
    ['no wage, though asked for', {}, { pay: 'earn' }, 'sector open near noWage free'],
    [
      'presumed open, cheap with aid',
      { status: 'presumed', free: 'aid' },
      {},
      'sector presumed near freeWithAid',
    ],
    [
      'not confirmed, cost unknown',
      { status: 'unconfirmed', free: 'unknown' },
      {},
      'sector unconfirmed near costUnknown',
    ],
    ['costs money', { free: 'no' }, {}, 'sector open near costs'],
  ])('%s', (_, track, wishes, codes) => {
    expect(codesOf(track, wishes)?.join(' ')).toBe(codes);
  });

  test('carry the miles and the times that suit', () => {
    const track = someTrack({ id: 'it', schedules: ['days', 'evenings', 'online'] });
    const [match] = matchTracks([track], someWishes({ schedules: ['evenings'], miles: () => 7.4 }), today);
    expect(match?.reasons).toContainEqual({ code: 'near', miles: 7.4 });
    expect(match?.reasons).toContainEqual({ code: 'schedule', schedules: ['evenings', 'online'] });
  });
});

describe('a track past its expiry', () => {
  test.each([
    ['open', '2026-11-23', 'open'],
    ['open', '2026-11-22', 'unconfirmed'],
    ['presumed', '2026-11-21', 'unconfirmed'],
    ['presumed', '2027-01-01', 'presumed'],
    ['unconfirmed', '2027-01-01', 'unconfirmed'],
  ] as const)('%s with expiry on %s is told as %s', (status, expiresOn, told) => {
    const [match] = matchTracks([someTrack({ id: 'it', status, expiresOn })], someWishes(), today);
    expect(match?.status).toBe(told);
    expect(match?.reasons).toContainEqual({ code: told });
  });
});

describe('the order of matches', () => {
  test('puts the surer, the nearer, then the lower id first among otherwise equal ones', () => {
    const tracks = [
      someTrack({ id: 'd', towns: ['nine'] }),
      someTrack({ id: 'c', towns: ['nine'] }),
      someTrack({ id: 'z', towns: ['two'] }),
      someTrack({ id: 'a', status: 'presumed', towns: ['two'] }),
      someTrack({ id: 'b', online: true }),
    ];
    const miles = ({ towns }: Track) => (towns[0] === 'nine' ? 9 : 2);
    expect(idsOf(tracks, { miles })).toEqual(['b', 'z', 'c', 'd', 'a']);
  });

  test('puts a fitting track before the best filler, however poor it is', () => {
    const poor = someTrack({
      id: 'poor',
      free: 'no',
      status: 'unconfirmed',
      schedules: [],
      fields: ['cloud'],
    });
    const filler = someTrack({ id: 'filler', sector: 'any', online: true, earns: true, fields: ['data'] });
    const wishes = {
      field: 'data',
      pay: 'earn',
      schedules: ['days'],
      reach: 'anywhere',
      miles: () => 99,
    } as const;
    expect(idsOf([filler, poor], wishes)).toEqual(['poor', 'filler']);
  });

  test('puts the field asked for before a surer, nearer and cheaper one of another field', () => {
    const asked = someTrack({ id: 'asked', fields: ['data'], status: 'unconfirmed', free: 'no', towns: [] });
    const other = someTrack({ id: 'other', fields: ['cloud'] });
    const miles = ({ towns }: Track) => (towns.length === 0 ? 50 : 5);
    expect(idsOf([other, asked], { field: 'data', reach: 'anywhere', miles })).toEqual(['asked', 'other']);
  });

  test('follows the interests of someone who is unsure', () => {
    const tracks = (['trades', 'health', 'insurance'] as const).map((sector) =>
      someTrack({ id: sector, sector }),
    );
    expect(idsOf(tracks, { sector: 'unsure', rankedSectors: ['health', 'trades'] })).toEqual([
      'health',
      'trades',
      'insurance',
    ]);
  });

  test('puts those that pay a wage first for someone who must earn, and last for someone who wants to learn first', () => {
    const tracks = [someTrack({ id: 'class' }), someTrack({ id: 'wage', earns: true })];
    expect(idsOf(tracks, { pay: 'earn' })).toEqual(['wage', 'class']);
    expect(idsOf(tracks, { pay: 'learn' })).toEqual(['class', 'wage']);
  });
});
