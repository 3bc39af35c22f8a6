import { describe, expect, test } from '@jest/globals';
import { planReplies } from '../../../dialogs/plan/planReplies.ts';
import type { languages } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { finish, guide, saidLast } from './fafsaTalk.ts';
import { general, listOf, own, ticked } from './readyTalk.ts';

describe('the checklist', () => {
  test('names the way back to the form once, where the form was left in the middle', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.choose({ command: 'open', value: 'fafsa' });
    talking.choose({ command: 'topics' });
    talking.choose({ command: 'open', value: 'ready' });
    talking.click('Fall 2027 or later');
    const toForm = talking.options().filter(({ choice }) => choice.value === 'fafsa');
    expect(toForm.map(({ label }) => label)).toEqual(['Go on with my FAFSA']);
  });

  test('tells the plan that is printed which boxes are ticked', () => {
    const talking = general();
    talking.type('1 and 3');
    talking.choose({ command: 'plan' });
    const shown = talking.replies().flatMap(({ cards }) => cards.flatMap(({ done }) => done ?? []));
    expect(shown).toEqual([0, 2]);
  });

  test('is one tap away from the plan', () => {
    const talking = general();
    talking.choose({ command: 'plan' });
    talking.click('Check off my FAFSA list');
    expect(listOf(talking).length).toBeGreaterThan(6);
  });

  test('asks only which year, and holds what everybody needs', () => {
    const talking = general();
    expect(talking.conversation().open).toBeNull();
    expect(listOf(talking).join()).toMatch(
      /An account for each other person[^]*2024 tax returns of everybody/,
    );
    expect(saidLast(talking)).toMatch(/I do not know yet who has to be on your form/);
  });

  test('explains consent: what it does, that it takes no money, that there is no aid without it', () => {
    expect(saidLast(general())).toMatch(
      /lets the IRS send tax figures[^]*takes no money[^]*Without it there is no federal aid/,
    );
  });

  test('is for the tax year of the form, and does not ask for the year again once the form’s questions told it', () => {
    expect(listOf(general('Fall 2027 or later')).join()).toContain('2025 tax returns');
    expect(own().conversation().answers['ready']).toBeUndefined();
  });

  test('names each person’s own account once it is known who is on the form', () => {
    const list = listOf(own({ parents: 'married', joint: 'no' })).join('\n');
    expect(list).toMatch(
      /An account of their own[^\n]*One parent\nAn account of their own[^\n]*The other parent/,
    );
    expect(listOf(own({ bornBefore: 'before' })).join('\n')).not.toMatch(
      /account of their own|e-mail address of each/,
    );
  });

  test('is not for who cannot get federal aid, nor for a form that closed', () => {
    const other = own({ citizen: 'other' });
    expect(saidLast(other)).toContain('AACTUS');
    const late = talk(guide, { at: '2026-11-22T15:00:00Z' });
    late.choose({ command: 'open', value: 'ready' });
    late.click('This school year (now to June 2027)');
    late.type('my checklist', { receivedAt: '2027-07-02T15:00:00Z' });
    expect(saidLast(late)).toContain('The 2026-27 FAFSA closed on June 30, 2027');
  });
});

describe('what was ticked off stays when answers change', () => {
  test('where it still applies: a card stays, and so do accounts of others who are now known by name', () => {
    const talking = general();
    talking.type('done with the accounts');
    talking.type('done with the social security card');
    const after = finish({ joint: 'no' });
    after.become({ ...after.conversation(), ticked: ticked(talking) });
    after.choose({ command: 'open', value: 'ready' });
    expect(listOf(after).filter((line) => line.startsWith('Done: '))).toHaveLength(4);
    after.click('Undo: Account: The other parent');
    expect(ticked(after)).toEqual(['account', 'account-parent', 'ssn']);
  });

  test('but not for the taxes of another year', () => {
    const talking = own();
    talking.type('done with the taxes');
    expect(ticked(talking)).toEqual(['taxes-2024-all']);
    talking.become({
      ...talking.conversation(),
      answers: {
        fafsa: { ...talking.conversation().answers['fafsa'], start: { value: '2027-28' } },
      },
    });
    talking.choose({ command: 'open', value: 'ready' });
    expect(listOf(talking).join()).toContain('The 2025 tax returns');
    expect(listOf(talking).join()).not.toContain('Done: The 2025');
    expect(ticked(talking)).toEqual(['taxes-2024-all']);
  });

  test('and what does not apply now is kept for when it does again', () => {
    const talking = own({ unusualCircumstances: 'yes' });
    talking.choose({ command: 'tick', value: 'proof' });
    talking.become({
      ...talking.conversation(),
      answers: {
        fafsa: {
          ...talking.conversation().answers['fafsa'],
          unusualCircumstances: { value: false },
          parents: { value: 'refuse' },
        },
      },
    });
    talking.choose({ command: 'tick', value: 'ssn' });
    expect(ticked(talking)).toEqual(['proof', 'ssn']);
  });
});

describe('the plan', () => {
  const planOf = (talking: Talk, language: (typeof languages)[number] = 'en') =>
    planReplies({ ...talking.conversation(), language }, guide, '2026-11-25').flatMap(({ cards }) => cards);

  test('says what is ready, what is next, and which things are done, as the printed page does', () => {
    const talking = own();
    talking.type('1');
    const card = planOf(talking).find((each) => each.title === 'My FAFSA: 2026-27');
    expect(card?.facts).toContainEqual({
      name: 'Checklist',
      value: '1 of 9 is ready. Next: Account: One of your parents, for both.',
    });
    expect(card?.checklist[0]).toMatch(/^Done: /);
    expect(planOf(talking, 'es').flatMap(({ checklist }) => checklist)[0]).toMatch(/^Listo: /);
  });

  test('has the list already before the questions are answered, once it was opened', () => {
    const fresh = talk(guide);
    fresh.arrive();
    expect(planOf(fresh)).toEqual([]);
    const card = planOf(general())[0];
    expect(card?.title).toBe('My FAFSA: 2026-27');
    expect(card?.checklist).toHaveLength(9);
  });
});
