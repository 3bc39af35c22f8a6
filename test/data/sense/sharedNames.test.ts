import { expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { sharedNames } from '../../../data/sense/sharedNames.ts';

const tracks = [...loadCatalogue(dataFolder()).tracks.values()];

test('no two trainings of the catalogue answer to one name', () => {
  expect(sharedNames(tracks)).toEqual([]);
});

test('a name that another one has, with other capitals and accents, is found', () => {
  const copied = tracks.map((track) =>
    track.id === 'jobs-funnel' ? { ...track, also: ['SOLDADURA', 'Certified nurse aide, CNA'] } : track,
  );
  expect(sharedNames(copied)).toEqual([
    'tracks/jobs-funnel.json: Certified nurse aide, CNA is also the name of certified-nurse-aide',
    'tracks/technical-school-welding.json: soldadura is also the name of jobs-funnel',
  ]);
});

test('a name that one training has twice is found', () => {
  const [one] = tracks.filter(({ id }) => id === 'jobs-funnel');
  if (!one) throw new Error('no jobs-funnel');
  expect(sharedNames([{ ...one, also: ['Jobs funnel'] }])).toEqual([
    'tracks/jobs-funnel.json: Jobs funnel is also the name of jobs-funnel',
  ]);
});

test('what has ended may share a name', () => {
  const ended = tracks.filter(({ status }) => status === 'ended');
  expect(ended.filter(({ also }) => also.includes('CareerConneCT')).length).toBeGreaterThan(1);
  expect(sharedNames(ended)).toEqual([]);
});
