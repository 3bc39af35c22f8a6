import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { talk } from '../../support/dialogs/talk.ts';
import { guide } from './fafsaTalk.ts';
import { general, listOf, ticked } from './readyTalk.ts';

describe('a thing is ticked off', () => {
  test('by its button, and taken back by the same place', () => {
    const talking = general();
    expect(talking.click('Check off: My account')).toMatch(
      /I checked off: My account.\n1 of 9 is ready. Next: Accounts of the others./,
    );
    expect(ticked(talking)).toEqual(['account']);
    expect(listOf(talking)[0]).toMatch(/^Done: Your StudentAid.gov account/);
    expect(talking.click('Undo: My account')).toMatch(/this is open again: My account/);
    expect(ticked(talking)).toEqual([]);
  });

  test('once, however often its button is pressed', () => {
    const talking = general();
    talking.choose({ command: 'tick', value: 'account' });
    talking.choose({ command: 'tick', value: 'account' });
    expect(ticked(talking)).toEqual(['account']);
  });

  test.each([
    ['3', ['emails']],
    ['1 and 3', ['account', 'emails']],
    ['1, 3', ['account', 'emails']],
    ['3 is done', ['emails']],
    ['done with the accounts', ['account', 'account-others']],
    ['done with the accounts and 3', ['account', 'account-others', 'emails']],
    ['i have my social security card', ['ssn']],
    ['finished the taxes', ['taxes-2024-all']],
    ['ya tengo las cuentas', ['account', 'account-others']],
    ['listo los impuestos', ['taxes-2024-all']],
    ['lista la tarjeta de seguro social', ['ssn']],
    ['list of schools', ['schools']],
  ])('by the words "%s"', (text, ids) => {
    const talking = general();
    talking.type(text);
    expect(ticked(talking)).toEqual(ids);
  });

  test.each([
    'what is an account',
    'how do i make an account',
    'i have a problem with my account',
    'i dont have an account',
    'no tengo cuenta',
    'tengo una duda con mi cuenta',
    'done with what?',
    '12',
    '0',
    'done',
    'i have 3 accounts to make for my kids and i am not sure where to start with all of it',
  ])('but not by "%s"', (text) => {
    const talking = general();
    talking.type(text);
    expect(ticked(talking)).toEqual([]);
  });

  test.each(['not done with my account', 'undo account', 'todavía no mi cuenta', 'not done with 1'])(
    'and taken back by "%s"',
    (text) => {
      const talking = general();
      talking.type('1');
      talking.type(text);
      expect(ticked(talking)).toEqual([]);
    },
  );

  test('days later, when other things were said in between', () => {
    const talking = general();
    talking.type('menu');
    talking.type('done with the emails', { receivedAt: '2026-11-29T15:00:00Z' });
    expect(ticked(talking)).toEqual(['emails']);
  });

  test('while a question is open, which stays open', () => {
    const talking = general();
    talking.type('training');
    const said = talking.type('done with the social security card');
    expect(said).toMatch(/I checked off: Social Security card[^]*What kind of work/);
    expect(talking.conversation().open).toMatchObject({ flow: 'training', question: 'sector' });
  });

  test('never by somebody who has no list', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('done with the accounts');
    expect(ticked(talking)).toEqual([]);
  });

  test('not when it is no longer on the list, and that is said', () => {
    const talking = general();
    expect(talking.choose({ command: 'tick', value: 'proof' })).toMatch(
      /not on your list now, so I changed nothing/,
    );
    expect(ticked(talking)).toEqual([]);
  });
});

test('when all is ready it says so and where the form is', () => {
  const talking = general();
  expect(talking.type('1 2 3 4 5 6 7 8 9')).toMatch(/All of it is ready.*studentaid.gov. It is free/);
});

test('whatever is typed, only things on the list are ever ticked off', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...'done with the accounts and 3 1 99 not undo emails listo taxes ? consent'.split(' '),
        ),
      ),
      (said) => {
        const talking = general();
        talking.type(said.join(' '));
        const known = [
          'account',
          'account-others',
          'emails',
          'consent',
          'ssn',
          'a-number',
          'taxes-2024-all',
          'assets',
          'schools',
        ];
        expect(ticked(talking).filter((id) => !known.includes(id))).toEqual([]);
        expect(new Set(ticked(talking)).size).toBe(ticked(talking).length);
      },
    ),
    { numRuns: 60, seed: 2026 },
  );
});
