import { expect, test } from '@jest/globals';
import { NewerState, readState } from '../../bot/turn/readState.ts';
import type { StoredConversation } from '../../bot/store/store.ts';
import { newConversation } from '../../dialogs/conversation.ts';

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

test('a state that a newer release wrote is refused, and so is one that no migration leads from', () => {
  expect(() => readState(stored({ schema: 99 }), 'en')).toThrow(NewerState);
  expect(() => readState(stored({ schema: 0 }), 'en')).toThrow(/No migration from schema 0/);
});
