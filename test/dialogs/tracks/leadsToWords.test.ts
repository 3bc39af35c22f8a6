import { expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { leadsToWords } from '../../../dialogs/tracks/leadsToWords.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const { trackList } = guide.catalogue;
const scope = scopeOf(guide, newConversation('en'), '2026-11-22');

test('no course for students who are already there is said to lead to the job that their degree leads to', () => {
  const courses = trackList.filter(({ conditions }) => conditions.includes('student-there'));
  expect(courses.length).toBeGreaterThan(0);
  expect(courses.map((track) => leadsToWords(track, scope)).join('')).toBe('');
});

test('a training for a job names it with its pay', () => {
  const welding = guide.catalogue.tracks.get('technical-school-welding');
  if (!welding) throw new Error('no welding');
  expect(leadsToWords(welding, scope)).toMatch(/^Welder\. .*\$\d/);
});
