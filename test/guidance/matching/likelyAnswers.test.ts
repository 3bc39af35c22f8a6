import { describe, expect, test } from '@jest/globals';
import { answersToTry, askableFacts, occupationsOf } from '../../../guidance/matching/likelyAnswers.ts';
import { someTrack } from './someTracks.ts';

const leadingTo = (...occupations: string[]) => someTrack({ id: occupations.join(), occupations });

describe('the jobs to choose from', () => {
  test('are those that most tracks lead to first of all', () => {
    const tracks = [leadingTo('15-1232'), leadingTo('47-2111', '15-1232'), leadingTo('47-2111')];
    expect(occupationsOf(tracks)).toEqual(['47-2111', '15-1232']);
  });

  test('are tracks where the job has no code, after those that have one', () => {
    const tracks = [someTrack({ id: 'barbering', occupations: [] }), leadingTo('47-2111')];
    expect(occupationsOf(tracks)).toEqual(['47-2111', 'barbering']);
  });

  test('stand in one order where as many tracks lead to each, at most seven', () => {
    const codes = ['9', '3', '7', '1', '5', '2', '8', '6', '4'].map((digit) => `11-111${digit}`);
    const first = ['1', '2', '3', '4', '5', '6', '7'].map((digit) => `11-111${digit}`);
    expect(occupationsOf(codes.map((code) => leadingTo(code)))).toEqual(first);
  });
});

describe('the answers to try', () => {
  test('are at least two for every fact but the job, so that a question is worth asking', () => {
    for (const fact of askableFacts)
      if (fact !== 'occupation') expect(answersToTry(fact, []).length).toBeGreaterThan(1);
  });

  test('for the job are those that the tracks lead to', () => {
    expect(answersToTry('occupation', [leadingTo('15-1232')])).toEqual(['15-1232']);
    expect(answersToTry('occupation', [])).toEqual([]);
  });
});
