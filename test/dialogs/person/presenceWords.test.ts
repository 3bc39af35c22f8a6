import { expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { presenceWords } from '../../../dialogs/person/presenceWords.ts';
import type { Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
/** A Friday, 3:04 PM in Connecticut. */
const now = '2026-11-27T20:04:00.000Z';

function said(until: string, language: Language): string {
  const week = Array.from({ length: 7 }, () => ({ from: '09:00', until }));
  return presenceWords({ week, closedOn: [] }, now, scopeOf(guide, newConversation(language), '2026-11-27'));
}

test.each<[string, Language, RegExp]>([
  ['17:00', 'en', /until 5:00\sPM today/],
  ['17:00', 'es', /hasta las 5:00\sp\.\s?m\./],
  ['24:00', 'en', /until midnight\./],
  ['24:00', 'es', /hasta la medianoche/],
])('staff who are there until %s are said in %s to be there until then', (until, language, expected) => {
  expect(said(until, language)).toMatch(expected);
});
