import { beforeEach, describe, expect, test } from '@jest/globals';
import { flows } from '../../../dialogs/flows.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { trialFlow, trialGuide } from '../../support/dialogs/trialFlow.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = trialGuide(projectGuide());
const withTrial = new Map([...flows, [trialFlow.id, trialFlow]]);
const answersOf = (talking: Talk) => talking.conversation().answers['trial'];
let talking: Talk;

beforeEach(() => {
  talking = talk(guide, { flows: withTrial });
  talking.arrive();
  talking.choose({ command: 'open', value: 'trial' });
});

test('a flow can be answered by typing, from the first question to the outcome', () => {
  for (const answer of [
    'blue',
    'dark and light',
    'yes',
    'four',
    '45 thousand',
    'May 30, 2027',
    'manchester ct',
  ]) {
    talking.type(answer);
  }
  expect(talking.type('nothing special')).toContain(
    'outcome {"colour":"blue","shades":["dark","light"],"sure":true,"people":4,"income":45000,"begins":"2027-05-30","place":"manchester","note":"nothing special"}',
  );
  expect(talking.conversation().open).toBeNull();
});

test('a flow can be answered by clicking where there is something to click', () => {
  talking.click('blue');
  expect(talking.click('light')).toMatch(/Anything else/);
  expect(talking.options().map(({ label }) => label)).toEqual(['That is all', 'dark', 'plain']);
  talking.click('That is all');
  talking.click('I am not sure');
  expect(answersOf(talking)).toMatchObject({ shades: { value: ['light'] }, sure: { value: 'unsure' } });
});

test('clicking all of several goes on without being told that it is all', () => {
  talking.click('blue');
  for (const label of ['light', 'dark', 'plain']) talking.click(label);
  expect(answersOf(talking)?.['shades']?.value).toEqual(['dark', 'light', 'plain']);
});

test('a number chooses an option by its place, as in text messages', () => {
  talking.type('2');
  expect(answersOf(talking)?.['colour']?.value).toBe('blue');
});

test('what was understood is said back when it was typed in other words', () => {
  talking.type('red');
  talking.type('yes');
  expect(talking.type('there are four of us')).toContain('Got it: 4.');
});

test('a question is asked only of those whom it concerns', () => {
  expect(talking.type('red')).toContain('trial.sure.ask');
});

describe('commands', () => {
  test('back undoes exactly the last answer, in both languages', () => {
    talking.type('red');
    talking.type('yes');
    expect(talking.type('back')).toContain('trial.sure.ask');
    expect(talking.type('atrás')).toContain('trial.colour.ask');
    expect(answersOf(talking)).toEqual({});
    expect(talking.type('go back')).toMatch(/no earlier question/);
  });

  test('skip leaves out what may be left out, and nothing else', () => {
    expect(talking.type('skip')).toMatch(/I need this answer/);
    for (const answer of ['red', 'no', '3']) talking.type(answer);
    expect(talking.type('saltar')).toContain('trial.begins.ask');
    expect(answersOf(talking)?.['income']).toEqual({ value: null });
  });

  test('why tells the reason and asks again', () => {
    expect(talking.type('why do you ask?')).toMatch(/trial\.colour\.why[^]*trial\.colour\.ask/);
    expect(talking.type('¿por qué?')).toMatch(/trial\.colour\.why/);
  });

  test('progress counts', () => {
    talking.type('red');
    expect(talking.type('how much is left')).toMatch(/answered 1 question here\. About 6 are left/);
  });

  test('change offers the answers given and sets one, keeping the others', () => {
    for (const answer of ['red', 'no', '3']) talking.type(answer);
    talking.type('change an answer');
    talking.click('en:trial.people.short');
    talking.type('5');
    expect(answersOf(talking)).toMatchObject({
      colour: { value: 'red' },
      sure: { value: false },
      people: { value: 5 },
    });
    expect(talking.conversation().open?.question).toBe('income');
  });

  test('changing an answer that opens other questions asks those', () => {
    talking.type('red');
    talking.choose({ command: 'change', value: 'trial.colour' });
    expect(talking.type('blue')).toContain('trial.shades.ask');
  });

  test('start over forgets the answers of the flow', () => {
    talking.type('red');
    expect(talking.type('empezar de nuevo')).toContain('trial.colour.ask');
    expect(answersOf(talking)).toBeUndefined();
  });

  test('the language can be switched in the middle of a question, which is asked again', () => {
    talking.type('red');
    expect(talking.type('en español por favor')).toMatch(/es:trial\.sure\.ask/);
    expect(talking.type('in english please')).toMatch(/en:trial\.sure\.ask/);
    expect(answersOf(talking)?.['colour']?.value).toBe('red');
  });

  test('menu pauses the flow, and it can be gone on with', () => {
    talking.type('red');
    talking.type('menu');
    expect(talking.conversation()).toMatchObject({ open: null, paused: ['trial'] });
    expect(talking.click('Go on: en:trial.title')).toContain('trial.sure.ask');
    expect(talking.conversation().paused).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('is met with a gentler wording, then with a person to call, and the question stays', () => {
    expect(talking.type('xyzzy plugh')).toMatch(/did not find that[^]*trial\.colour\.again/);
    expect(talking.type('plugh xyzzy')).toMatch(/call 211[^]*trial\.colour\.again/);
    expect(talking.options().map(({ label }) => label)).toContain('Talk to a person');
    expect(talking.last().flags).toEqual(['misunderstood']);
    talking.type('red');
    expect(talking.conversation().open).toMatchObject({ question: 'sure', misunderstood: 0 });
  });

  test.each([
    ['people', 'zero', /number from 1 to 20/],
    ['people', 'a lot', /looking for a number/],
    ['income', 'plenty', /amount in dollars/],
    ['income', '30-35k', /not sure which amount/],
    ['begins', 'soon', /could not read that date/],
    ['place', 'narnia', /do not know that town/],
    ['note', 'x'.repeat(41), /under 40/],
  ])('an answer to %s that reads "%s" is told what is wrong with it', (question, typed, problem) => {
    const flow = { ...trialFlow, questions: trialFlow.questions.filter(({ id }) => id === question) };
    const alone = talk(guide, { flows: new Map([['trial', flow]]) });
    alone.arrive();
    alone.choose({ command: 'open', value: 'trial' });
    expect(alone.type(typed)).toMatch(problem);
    expect(alone.conversation().open?.question).toBe(question);
  });
});

describe('old buttons', () => {
  test('are recognised and change nothing', () => {
    talking.click('red');
    const before = talking.conversation().answers;
    expect(talking.choose({ question: 'trial.colour', value: 'blue', asking: 1 })).toMatch(
      /earlier question/,
    );
    expect(talking.conversation().answers).toEqual(before);
    expect(talking.conversation().open?.question).toBe('sure');
  });

  test('offer to change the answer they belong to', () => {
    talking.click('red');
    talking.choose({ question: 'trial.colour', value: 'blue', asking: 1 });
    talking.click('Change: en:trial.colour.short');
    talking.click('blue');
    expect(answersOf(talking)?.['colour']?.value).toBe('blue');
  });

  test('of a flow that no longer exists lead to the menu', () => {
    talking.choose({ command: 'menu' });
    expect(talking.choose({ question: 'gone.entirely', value: 'x', asking: 3 })).toMatch(
      /earlier question[^]*What would you like/,
    );
    expect(talking.choose({ command: 'open', value: 'gone' })).toMatch(/earlier question/);
  });
});

describe('after a deployment', () => {
  test('a question that was taken out keeps the answers and goes on at the first open one', () => {
    talking.type('red');
    const before = talking.conversation();
    talking.become({ ...before, open: { flow: 'trial', question: 'removed', asking: 9, misunderstood: 0 } });
    expect(talking.type('something')).toMatch(/updated since you were here[^]*trial\.sure\.ask/);
    expect(answersOf(talking)).toEqual(before.answers['trial']);
  });

  test('a flow that was taken out leads to the menu', () => {
    talking.become({
      ...talking.conversation(),
      open: { flow: 'removed', question: 'x', asking: 9, misunderstood: 0 },
    });
    expect(talking.type('something')).toMatch(/updated since[^]*What would you like/);
  });

  test('an answer that is no longer an option is asked for again', () => {
    talking.type('red');
    const { answers } = talking.conversation();
    talking.become({
      ...talking.conversation(),
      answers: { ...answers, trial: { colour: { value: 'green' } } },
    });
    expect(talking.choose({ command: 'open', value: 'trial' })).toContain('trial.colour.ask');
  });
});

describe('other things in between', () => {
  test('another flow can be asked for, and the first is offered again when it is done', () => {
    talking.type('red');
    talking.type('delete my data');
    expect(talking.conversation().paused).toEqual(['trial']);
    talking.type('no');
    expect(talking.click('Go on: en:trial.title')).toContain('trial.sure.ask');
  });

  test('danger is answered first, and the question stays open', () => {
    talking.type('red');
    expect(talking.type('sometimes i want to die')).toMatch(/988/);
    expect(talking.last().flags).toEqual(['safety']);
    expect(talking.click('Go on with my questions')).toContain('trial.sure.ask');
  });

  test('a greeting and thanks are answered and the question is asked again', () => {
    expect(talking.type('hello')).toMatch(/trial\.colour\.ask/);
    expect(talking.type('gracias')).toMatch(/You are welcome[^]*trial\.colour\.ask/);
  });
});

test('the same message to the same conversation always gives the same answer', () => {
  const twice = [0, 1].map(() => {
    const other = talk(guide, { flows: withTrial });
    other.arrive();
    other.choose({ command: 'open', value: 'trial' });
    return JSON.stringify([other.type('blue'), other.last()]);
  });
  expect(twice[0]).toBe(twice[1]);
});
