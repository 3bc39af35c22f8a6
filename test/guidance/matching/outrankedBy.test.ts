import { expect, test } from '@jest/globals';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { outrankedBy } from '../../../guidance/matching/outrankedBy.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { someSeeker } from './someSeekers.ts';
import { someTrack, today } from './someTracks.ts';

const between = (track: Partial<Track>, other: Partial<Track>, facts: Facts = {}) =>
  outrankedBy(
    someTrack({ id: 'it', ...track }),
    someTrack({ id: 'other', ...other }),
    someSeeker(facts),
    today,
  );

test.each<[string, Partial<Track>, Facts]>([
  ['sector', { sector: 'any' }, {}],
  ['field', { fields: ['cloud'] }, { field: 'data' }],
  ['occupation', { occupations: [] }, { occupation: '15-1232' }],
  ['status', { status: 'presumed' }, {}],
  ['status', { expiresOn: today }, {}],
  ['pay', { earns: true }, { pay: 'learn' }],
  ['conditions', { conditions: ['background-check'] }, {}],
  ['schedule', { schedules: [] }, { times: ['days'] }],
  ['time', { weeks: [4, 60] }, { weeks: 8 }],
  ['language', { languages: [] }, { learnsIn: ['es'] }],
  ['cost', { free: 'unknown' }, {}],
])('another does better in %s', (name, track, facts) => {
  const other: Partial<Track> = {
    fields: ['data'],
    weeks: [4, 8],
    languages: ['es'],
    occupations: ['15-1232'],
  };
  expect(between({ ...other, ...track }, other, facts)).toEqual([name]);
  expect(between(other, { ...other, ...track }, facts)).toEqual([]);
});

test('another does better in place', () => {
  const near = someTrack({ id: 'near', towns: ['two-miles'] });
  const far = someTrack({ id: 'far', towns: ['sixty'] });
  const seeker = someSeeker({ reach: 'anywhere' }, { miles: ({ towns }) => (towns[0] === 'sixty' ? 60 : 2) });
  expect(outrankedBy(far, near, seeker, today)).toEqual(['place']);
});

test('another does better in several things, in one order, and worse in others', () => {
  const cheap: Partial<Track> = { status: 'unconfirmed', schedules: [] };
  const sure: Partial<Track> = { free: 'no' };
  expect(between(cheap, sure, { times: ['days'] })).toEqual(['status', 'schedule']);
  expect(between(sure, cheap, { times: ['days'] })).toEqual(['cost']);
});

test('a track does better than itself in nothing', () => {
  expect(between({}, {})).toEqual([]);
});
