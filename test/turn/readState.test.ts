import { expect, test } from '@jest/globals';
import { NewerState, readState } from '../../bot/turn/readState.ts';
import type { StoredConversation } from '../../bot/store/store.ts';
import { newConversation } from '../../dialogs/conversation.ts';
import { talk } from '../support/dialogs/talk.ts';
import { projectGuide } from '../support/projectGuide.ts';

const stored = (state: object, forgotten = false) =>
  ({ state: forgotten ? '' : JSON.stringify(state), forgotten }) as StoredConversation;

test('a conversation that is not stored, or was forgotten, begins afresh in the language given', () => {
  expect(readState(null, 'es')).toEqual(newConversation('es'));
  expect(readState(stored({}, true), 'es')).toEqual(newConversation('es'));
});

test('a stored conversation comes back as it was', () => {
  const conversation = { ...newConversation('es'), askings: 7, paused: ['fafsa'] };
  expect(readState(stored(conversation), 'en')).toEqual(conversation);
});

test('an older state goes through each migration in turn', () => {
  const steps = [
    (state: object) => ({ ...state, one: true }),
    (state: object) => ({ ...state, two: 'one' in state }),
  ];
  expect(readState(stored({ schema: 0 }), 'en', steps, 2)).toEqual({ schema: 2, one: true, two: true });
});

/** A state of the first release: it knew of no track that was turned down, of no checklist and of no reminder, and did not listen for languages. */
function firstRelease(given: object): object {
  const later = ['rejected', 'ticked', 'reminders', 'heardLanguage', 'person'];
  const known = Object.entries(newConversation('es')).filter(([name]) => !later.includes(name));
  return { ...Object.fromEntries(known), schema: 1, ...given };
}

test('a conversation that began in the first release stands as if it had begun in this one', () => {
  expect(readState(stored(firstRelease({})), 'en')).toEqual(newConversation('es'));
});

test('a conversation of the second release stands too, with nothing ticked off', () => {
  const { ticked, ...second } = newConversation('es');
  const left = { ...second, schema: 2, rejected: ['ct-aero-tech'] };
  expect(readState(stored(left), 'en')).toEqual({
    ...newConversation('es'),
    rejected: ['ct-aero-tech'],
    ticked,
  });
});

test('a resident left at a question of the first release is understood by this one, and keeps the answers', () => {
  const left = firstRelease({
    language: 'en',
    greeted: true,
    askings: 3,
    open: { flow: 'training', question: 'when', asking: 3, misunderstood: 0 },
    answers: { training: { sector: { value: 'manufacturing' }, town: { value: 'manchester' } } },
  });
  const talking = talk(projectGuide());
  talking.become(readState(stored(left), 'en'));
  talking.type('evenings and weekends');
  expect(talking.conversation().answers['training']).toMatchObject({
    sector: { value: 'manufacturing' },
    town: { value: 'manchester' },
    times: { value: ['evenings', 'weekends'] },
  });
});

test('a state that a newer release wrote is refused, and so is one that no migration leads from', () => {
  expect(() => readState(stored({ schema: 99 }), 'en')).toThrow(NewerState);
  expect(() => readState(stored({ schema: 0 }), 'en')).toThrow(/No migration from schema 0/);
});
