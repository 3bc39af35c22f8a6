import { expect, test } from '@jest/globals';
import { talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

function askedForJob() {
  const talking = talk(guide);
  talking.arrive();
  talking.click('Find training');
  talking.click('Manufacturing');
  expect(talking.conversation().open?.question).toBe('occupation');
  return talking;
}

test('a town is no answer to which job, although tracks carry its name', () => {
  const talking = askedForJob();
  talking.type('Hartford');
  expect(talking.conversation().answers['training']).not.toHaveProperty('occupation');
});

test('the name of a track is one', () => {
  const talking = askedForJob();
  talking.type('aircraft mechanic');
  expect(talking.conversation().answers['training']).toHaveProperty('occupation');
});
