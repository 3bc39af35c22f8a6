import { expect, test } from '@jest/globals';
import { nextFlags } from '../../bot/turn/nextFlags.ts';
import type { PersonTalk } from '../../dialogs/conversation.ts';

const waiting: PersonTalk = { stage: 'waiting', since: '2026-11-27T15:00:00.000Z' };
const here = (unansweredSince: string | null): PersonTalk => ({
  stage: 'here',
  account: 'ana',
  name: 'Ana',
  patience: 15,
  unansweredSince,
  activeAt: '2026-11-27T15:00:00.000Z',
});

test.each<[string, string[], string[], boolean, PersonTalk | null, string[]]>([
  ['who asks for a person wants one', [], ['human'], false, null, ['human']],
  ['who waits wants one, also where the chat came from elsewhere', [], [], false, waiting, ['human']],
  ['what staff write is an answer', ['human', 'safety'], [], true, here(null), ['answered', 'safety']],
  ['who writes back to a person wants an answer', ['answered'], [], false, here('x'), ['answered', 'human']],
  ['handing back after an answer ends it', ['answered', 'human'], [], false, null, ['answered']],
  ['handing back without one does not', ['human'], [], false, null, ['human']],
  ['asking again counts anew', ['answered'], ['human'], false, null, ['human']],
  ['so does danger', ['answered'], ['safety'], false, null, ['safety']],
  ['nothing else changes', ['misunderstood'], ['unsure'], false, null, ['misunderstood', 'unsure']],
])('%s', (_name, before, added, staffWrote, person, after) => {
  expect(nextFlags({ before, added, staffWrote, conversation: { person } })).toEqual(after);
});
