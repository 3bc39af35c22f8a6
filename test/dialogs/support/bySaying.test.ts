import { expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

test.each<[string, Language, string]>([
  ['i need a ride to class', 'en', 'transport'],
  ['how can i get my ged', 'en', 'adultEducation'],
  ['i want to learn english', 'en', 'adultEducation'],
  ['can you help with rent', 'en', 'housing'],
  ['quiero aprender inglés', 'es', 'adultEducation'],
  ['necesito transporte', 'es', 'transport'],
])('who names a need in so many words is not asked which one it is: %s', (said, language, need) => {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.type(said);
  expect(talking.conversation().answers['support']?.['need']?.value).toBe(need);
  expect(talking.conversation().open?.question).not.toBe('need');
  expect(talking.replies().flatMap(({ cards }) => cards).length).toBeGreaterThan(0);
});

test.each<[string, Language, string]>([
  ['i have a record can i still train', 'en', 'reentry'],
  ['hi i got laid off, need somthing quick', 'en', 'laidOff'],
  ['tengo un record puedo entrar', 'es', 'reentry'],
  ['me despidieron en mayo', 'es', 'laidOff'],
])('who was laid off or has a record and says so is asked for the town alone: %s', (said, language, need) => {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.type(said);
  expect(talking.conversation().answers['support']?.['need']?.value).toBe(need);
  expect(talking.conversation().open?.question).toBe('town');
});
