import { describe, expect, test } from '@jest/globals';
import { nextEvents } from '../../../bot/turn/nextEvents.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { general, listOf } from '../fafsa/readyTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const keep = { command: 'keep', value: 'track:ct-state-capital-manufacturing' } as const;
const asked = { en: 'Did this chat help you?', es: '¿Le sirvió este chat?' };

/** Somebody who has a track in their plan. */
function kept(language: 'en' | 'es' = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose(keep);
  return talking;
}

const titles = (talking: Talk) => talking.replies().flatMap(({ cards }) => cards.map(({ title }) => title));
const isAsked = (talking: Talk) => titles(talking).some((title) => Object.values(asked).includes(title));

function tickAll(talking: Talk): void {
  talking.type(
    listOf(talking)
      .map((_, index) => String(index + 1))
      .join(', '),
  );
}

describe('whether the chat helped', () => {
  test.each(['en', 'es'] as const)(
    'is asked in %s under a plan that something was chosen for',
    (language) => {
      const talking = kept(language);
      talking.choose({ command: 'plan' });
      expect(titles(talking).at(-1)).toBe(asked[language]);
    },
  );

  test('takes away none of the ways on from the plan, and stands in none of their places', () => {
    const [first, again] = [kept(), kept()];
    first.choose({ command: 'plan' });
    again.choose({ command: 'plan' });
    again.choose({ command: 'plan' });
    const ways = (talking: Talk) => talking.replies().flatMap(({ options }) => options);
    expect(ways(first)).toEqual(ways(again));
    expect([isAsked(first), isAsked(again)]).toEqual([true, false]);
  });

  test('is asked once, whatever outcome comes after', () => {
    const talking = general();
    talking.choose(keep);
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(true);
    talking.choose({ command: 'open', value: 'ready' });
    tickAll(talking);
    expect(isAsked(talking)).toBe(false);
  });

  test('is asked under the checklist when its last thing is ticked off, not before and not when it is opened again', () => {
    const talking = general();
    talking.type('1 and 2');
    expect(isAsked(talking)).toBe(false);
    tickAll(talking);
    expect(isAsked(talking)).toBe(true);
    const { conversation } = talking.last();
    expect(nextEvents({ before: [], conversation, replies: talking.replies() })).toContain('ready');
    talking.choose({ command: 'open', value: 'ready' });
    expect(isAsked(talking)).toBe(false);
  });

  test('is answered with one tap and asked no more, not even at a goodbye', () => {
    const talking = kept();
    talking.choose({ command: 'plan' });
    expect(talking.click('It did not help')).toContain('talk to a person');
    expect(talking.type('bye')).not.toContain('Did this chat help');
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(false);
  });

  test('is asked at a goodbye still when it was left unanswered', () => {
    const talking = kept();
    talking.choose({ command: 'plan' });
    expect(talking.type('bye')).toContain('Did this chat help you?');
  });

  test('is not asked while a question is open or a part is left in the middle', () => {
    const talking = kept();
    talking.choose({ command: 'open', value: 'interests' });
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(false);
    talking.choose({ command: 'menu' });
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(false);
  });

  test('is not asked under a plan for which nothing was chosen', () => {
    const talking = general();
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(false);
  });

  test('is not asked of whoever told of danger', () => {
    const talking = kept();
    talking.type('i want to kill myself');
    talking.choose({ command: 'plan' });
    expect(isAsked(talking)).toBe(false);
  });

  test('is not asked by text message, where each costs', () => {
    const talking = kept();
    talking.type('', { choice: { command: 'plan' }, channel: 'sms' });
    expect(isAsked(talking)).toBe(false);
  });
});
