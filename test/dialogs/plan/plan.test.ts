import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { planReplies } from '../../../dialogs/plan/planReplies.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { answerAll, type Answers } from '../training/trainingTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

function arrived(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

function likes(talking: Talk, answers: readonly string[]): void {
  talking.choose({ command: 'open', value: 'interests' });
  for (const answer of answers) talking.type(answer);
}

function finds(talking: Talk, answers: Answers): void {
  talking.choose({ command: 'open', value: 'training' });
  answerAll(talking, answers);
}

const handy = ['yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no', 'no'];
const machining = {
  sector: 'manufacturing',
  occupation: 'machinist',
  town: 'manchester',
  times: 'any time',
  reach: '30 miles',
  pay: 'no',
};
/** What the plan tells; what is asked beside it is none of it. */
const cardsOf = (talking: Talk) =>
  talking.replies().flatMap(({ cards }) => cards.filter(({ aside }) => !aside));
const commandsOf = (talking: Talk) => talking.options().map(({ choice }) => choice.command);

describe('an empty plan', () => {
  test.each([
    ['en', 'my plan', 'Your plan is empty so far.'],
    ['es', 'mi plan', 'Su plan todavía está vacío.'],
  ] as const)('says in %s how to fill it', (language, typed, said) => {
    const talking = arrived(language);
    expect(talking.type(typed)).toContain(said);
    expect(talking.replies().some(({ printable }) => printable)).toBe(false);
    expect(talking.options().map(({ choice }) => choice)).toContainEqual({
      command: 'open',
      value: 'training',
    });
  });
});

describe('a plan', () => {
  test('holds what the resident likes in one sentence', () => {
    const talking = arrived();
    likes(talking, handy);
    const said = talking.type('my plan');
    expect(said).toContain('Your plan, November 22, 2026');
    expect(said).toContain('You seem to like: working with your hands and with tools.');
    expect(said).toContain('There is no training in your plan yet.');
  });

  test('holds that the likes did not point one way', () => {
    const talking = arrived();
    likes(
      talking,
      handy.map(() => 'no'),
    );
    talking.click('Show my result now');
    expect(talking.type('my plan')).toContain('Your likes did not point one way');
  });

  test('holds the tracks found while none is kept, and says so', () => {
    const talking = arrived();
    finds(talking, machining);
    const found = cardsOf(talking).map(({ title }) => title);
    expect(talking.type('my plan')).toContain(
      'You kept no training yet. These are the ones I found for you:',
    );
    expect(cardsOf(talking).map(({ title }) => title)).toEqual(found);
    expect(commandsOf(talking)).toContain('keep');
  });

  test('holds only what was kept, with the next step, from the resident’s town', () => {
    const talking = arrived();
    finds(talking, machining);
    talking.choose({ command: 'keep', value: 'track:ct-state-capital-manufacturing' });
    expect(talking.type('my plan')).toContain('This is the training you kept:');
    const [kept, ...others] = cardsOf(talking);
    expect(others).toEqual([]);
    expect(kept?.facts).toContainEqual({
      name: 'Next step',
      value: 'File the FAFSA and ask CT State Capital when the next class starts.',
    });
    expect(kept?.facts).toContainEqual({
      name: 'Where',
      value: '950 Main St, Hartford (about 8 miles from Manchester)',
    });
    expect(kept?.options).toEqual([]);
  });

  test('says when something kept is no longer known', () => {
    const talking = arrived();
    talking.become({
      ...talking.conversation(),
      plan: [{ kind: 'track', id: 'long-gone', on: '2026-01-01' }],
    });
    expect(talking.type('my plan')).toContain('1 program that you kept is no longer in my list.');
  });

  test('tells of a kept track that has ended since', () => {
    const talking = arrived();
    talking.become({
      ...talking.conversation(),
      plan: [{ kind: 'track', id: 'careerconnect-cdl', on: '2026-01-01' }],
    });
    talking.type('my plan');
    expect(cardsOf(talking)[0]?.facts).toContainEqual({
      name: 'Status',
      value: 'It has ended. Please do not count on it.',
    });
  });

  test('can be printed, changed and erased', () => {
    const talking = arrived();
    finds(talking, machining);
    talking.type('my plan');
    expect(talking.replies().at(-1)?.printable).toBe(true);
    expect(commandsOf(talking)).toEqual(
      expect.arrayContaining(['change', 'delete', 'person', 'open', 'language']),
    );
    expect(commandsOf(talking)).not.toContain('plan');
  });

  test('leaves the open question open', () => {
    const talking = arrived();
    likes(talking, handy);
    const asked = talking.click('Find training that fits');
    talking.type('my plan');
    expect(talking.click('Go on with my questions')).toBe(asked);
  });

  test('is told in Spanish', () => {
    const talking = arrived('es');
    finds(talking, { sector: 'manufactura', town: 'manchester', times: 'a cualquier hora', pay: 'no' });
    const said = talking.type('mi plan');
    expect(said).toContain('Su plan, 22 de noviembre de 2026');
    expect(said).toContain('Estas son las que encontré para usted:');
  });
});

describe('the page that is printed', () => {
  test('says the same as the chat, without buttons of its own', () => {
    const talking = arrived();
    finds(talking, machining);
    talking.choose({ command: 'keep', value: 'track:ct-state-capital-manufacturing' });
    const page = planReplies(talking.conversation(), guide, '2026-11-22');
    expect(talking.type('my plan')).toBe(page.map(({ text }) => text).join('\n'));
    expect(page.flatMap(({ options }) => options)).toEqual([]);
  });

  test('is empty in words for somebody who has just come', () => {
    const [page, ...more] = planReplies(newConversation('en'), guide, '2026-11-22');
    expect(page?.because.rule).toBe('plan.empty');
    expect(more).toEqual([]);
  });

  test('holds the FAFSA part once that is finished, and not before', () => {
    const talking = arrived();
    const cards = () =>
      planReplies(talking.conversation(), guide, '2026-11-22').flatMap((page) =>
        page.cards.map(({ title }) => title),
      );
    talking.choose({ command: 'open', value: 'fafsa' });
    expect(cards()).toEqual([]);
    for (let asked = 0; asked < 30 && talking.conversation().open; asked++) {
      const answer = talking.options().find(({ choice }) => choice.question !== undefined);
      talking.choose(answer?.choice ?? {});
    }
    expect(talking.conversation().finished).toHaveProperty('fafsa');
    expect(cards()).toEqual([expect.stringContaining('FAFSA')]);
  });
});
