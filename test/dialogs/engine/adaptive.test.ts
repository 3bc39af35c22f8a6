import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversation } from '../../../dialogs/conversation.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { adaptiveFlow } from '../../support/dialogs/adaptiveFlow.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { trialGuide } from '../../support/dialogs/trialFlow.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = trialGuide(projectGuide());
const isOpen = (talking: Talk) => talking.conversation().open?.question;
const answersOf = (talking: Talk) =>
  Object.entries(talking.conversation().answers['trial'] ?? {}).map(([id, { value }]) => [id, value]);
let talking: Talk;

function begin(flow: Flow = adaptiveFlow): Talk {
  const begun = talk(guide, { flows: new Map([['trial', flow]]) });
  begun.arrive();
  begun.choose({ command: 'open', value: 'trial' });
  return begun;
}

beforeEach(() => {
  talking = begin();
});

describe('the next question', () => {
  test('is the one that is chosen, wherever it stands in the list', () => {
    expect(isOpen(talking)).toBe('people');
    talking.type('8');
    expect(isOpen(talking)).toBe('colour');
  });

  test('depends on what was answered', () => {
    talking.type('2');
    expect(isOpen(talking)).toBe('sure');
  });

  test('is none as soon as none is worth asking', () => {
    expect(talking.type('1')).toBe('outcome {"people":1}');
    expect(isOpen(talking)).toBeUndefined();
  });

  test('is none once as many were asked as are asked at most', () => {
    for (const answer of ['2', 'yes', 'blue']) talking.type(answer);
    expect(talking.type('hartford')).toContain(
      'outcome {"people":2,"sure":true,"colour":"blue","place":"hartford"}',
    );
  });

  test('is counted, with how many there will be at most', () => {
    expect(talking.replies().at(-1)?.text).toContain('Question 1 (up to 4)');
    expect(talking.type('2')).toContain('Question 2 (up to 4)');
    expect(talking.type('yes')).toContain('Question 3 (up to 4)');
  });

  test('counts those that were skipped', () => {
    talking.type('skip');
    talking.type('no');
    talking.type('red');
    expect(talking.type('skip')).toContain('outcome {"sure":false,"colour":"red"}');
  });
});

describe('a question aside', () => {
  beforeEach(() => {
    talking.type('8');
    talking.type('red');
  });

  test('comes before the one that is chosen, without a number', () => {
    expect(isOpen(talking)).toBe('check');
    expect(talking.replies().at(-1)?.text).not.toContain('Question');
  });

  test('is not counted', () => {
    expect(talking.type('right')).toContain('Question 3 (up to 4)');
    expect(talking.type('how much is left')).toMatch(/answered 2 questions here\. About 2 are left/);
    talking.type('yes');
    expect(answersOf(talking).map(([id]) => id)).toEqual(['people', 'colour', 'check', 'sure']);
  });

  test('comes also when there is no room for others', () => {
    const full = begin();
    for (const answer of ['skip', 'yes', 'red', 'skip']) full.type(answer);
    expect(isOpen(full)).toBeUndefined();
    full.choose({ command: 'change', value: 'trial.people' });
    full.type('8');
    expect(isOpen(full)).toBe('check');
    expect(full.type('right')).toContain('outcome');
  });

  test('is let go when the answers no longer call for it', () => {
    talking.choose({ command: 'change', value: 'trial.colour' });
    talking.type('blue');
    expect(isOpen(talking)).toBe('sure');
  });
});

describe('the order of the answers', () => {
  test('is the one in which they were given', () => {
    talking.type('2');
    talking.type('yes');
    expect(answersOf(talking)).toEqual([
      ['people', 2],
      ['sure', true],
    ]);
    talking.type('change an answer');
    expect(talking.options().map(({ choice }) => choice.value)).toEqual(['trial.people', 'trial.sure']);
  });

  test('is the one in which “back” undoes them, one at a time', () => {
    talking.type('2');
    talking.type('yes');
    talking.type('back');
    expect([isOpen(talking), answersOf(talking)]).toEqual(['sure', [['people', 2]]]);
    talking.type('back');
    expect([isOpen(talking), answersOf(talking)]).toEqual(['people', []]);
    expect(talking.type('back')).toMatch(/no earlier question/);
  });

  test('lets “back” after the outcome open the question that was asked last', () => {
    for (const answer of ['2', 'yes', 'blue', 'skip']) talking.type(answer);
    talking.type('back');
    expect(isOpen(talking)).toBe('place');
    expect(answersOf(talking)).toHaveLength(3);
  });

  test('stays when one of them is changed', () => {
    talking.type('2');
    talking.type('yes');
    talking.choose({ command: 'change', value: 'trial.people' });
    talking.type('3');
    expect(answersOf(talking)).toEqual([
      ['people', 3],
      ['sure', true],
    ]);
  });

  test('outlives writing the state to JSON and reading it back', () => {
    for (const answer of ['8', 'blue']) talking.type(answer);
    const other = begin();
    other.become(JSON.parse(JSON.stringify(talking.conversation())) as Conversation);
    expect(answersOf(other)).toEqual(answersOf(talking));
    expect(other.type('no')).toBe(talking.type('no'));
  });
});

describe('changing an answer', () => {
  test('leads on to the question that is now worth asking', () => {
    talking.type('1');
    talking.choose({ command: 'change', value: 'trial.people' });
    talking.type('9');
    expect(isOpen(talking)).toBe('colour');
  });

  test('tells the outcome again where there is no room for more', () => {
    for (const answer of ['2', 'yes', 'blue', 'skip']) talking.type(answer);
    talking.choose({ command: 'change', value: 'trial.sure' });
    expect(talking.type('no')).toContain('"sure":false');
  });

  test('may answer one more than is asked, and progress never counts below nothing', () => {
    for (const answer of ['2', 'yes', 'blue', 'skip']) talking.type(answer);
    talking.choose({ command: 'change', value: 'trial.note' });
    talking.type('some words');
    expect(answersOf(talking)).toHaveLength(5);
    talking.choose({ command: 'change', value: 'trial.note' });
    expect(talking.type('progress')).toMatch(/answered 5 questions here\. None are left/);
  });
});

describe('after a deployment', () => {
  const without = (gone: string): Flow => ({
    ...adaptiveFlow,
    questions: adaptiveFlow.questions.filter(({ id }) => id !== gone),
  });

  test('a question that was taken out while open is told, and the next useful one is asked', () => {
    talking.type('2');
    const later = begin(without('sure'));
    later.become(talking.conversation());
    expect(later.type('yes')).toMatch(/updated since you were here[^]*trial\.colour\.ask/);
    expect(answersOf(later)).toEqual([['people', 2]]);
  });

  test('the answer to one that was taken out stays, and is neither counted nor told', () => {
    talking.type('2');
    talking.type('yes');
    const later = begin(without('sure'));
    later.become(talking.conversation());
    expect(later.type('red')).toContain('Question 3 (up to 4)');
    later.type('skip');
    expect(later.type('skip')).toContain('outcome {"people":2,"colour":"red"}');
    expect(answersOf(later)).toContainEqual(['sure', true]);
  });
});
