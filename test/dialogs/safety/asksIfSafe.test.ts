import { describe, expect, test } from '@jest/globals';
import type { Guide } from '../../../data/guide.ts';
import { understandMessage } from '../../../dialogs/understanding/understandMessage.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const { understanding } = guide;
/** A guide that takes every message for one that may tell of danger, or none. */
const asking = (ask: number): Guide => ({
  ...guide,
  understanding: { ...understanding, danger: { ...understanding.danger, ask } },
});
const always = asking(0);

function asked(text = 'the lamp of the zebra', options: { language?: 'en' | 'es' } = {}): Talk {
  const talking = talk(always, options);
  talking.arrive();
  talking.type(text);
  return talking;
}

const ruleOf = (talking: Talk) => talking.replies()[0]?.because.rule;

describe('a message that may tell of danger', () => {
  test.each(['en', 'es'] as const)(
    'is answered in %s with one short question and two numbers',
    (language) => {
      const talking = asked(undefined, { language });
      const [said] = talking.replies();
      expect(talking.replies()).toHaveLength(1);
      expect(said?.because.rule).toBe('safety.ask');
      expect(said?.text.match(/911|988/g)).toEqual(['911', '988']);
      expect(said?.text.length).toBeLessThan(320);
      expect(talking.options()).toHaveLength(5);
    },
  );

  test('marks nothing before it is answered', () => {
    const talking = asked();
    expect(talking.last().flags).toEqual([]);
    expect(talking.conversation().danger).toBeNull();
  });

  test('is not asked about where it tells of danger outright, nor where nothing is like it', () => {
    expect(ruleOf(asked('my husband hits me'))).toBe('safety.danger');
    const talking = talk(asking(1));
    talking.arrive();
    talking.type('the lamp of the zebra');
    expect(ruleOf(talking)).not.toBe('safety.ask');
  });

  test.each(['menu', 'talk to a person', 'hi'])('is not looked for in "%s"', (text) => {
    expect(ruleOf(asked(text))).not.toBe('safety.ask');
  });

  test('is taken as the answer where it is a short one to the open question', () => {
    const talking = talk(always);
    talking.arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['2026-27 (looks at 2024 taxes)', 'My parents’ and mine', 'One parent'])
      talking.type(each);
    talking.type('no he doesnt want to');
    expect(ruleOf(talking)).not.toBe('safety.ask');
    expect(talking.conversation().answers['exact']?.['files']?.value).toBe('none');
  });

  test('is asked about where a long one only begins like an answer', () => {
    const talking = talk(always);
    talking.arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['2026-27 (looks at 2024 taxes)', 'My parents’ and mine', 'One parent'])
      talking.type(each);
    talking.type('no and the lamp of the zebra shines on everything around here');
    expect(ruleOf(talking)).toBe('safety.ask');
  });

  test('is not asked about twice in a row', () => {
    const talking = asked();
    talking.type('the lamp of the zebra');
    expect(ruleOf(talking)).not.toBe('safety.ask');
  });

  test('is understood as something to ask about', () => {
    const message = { text: 'the lamp of the zebra', removed: [], language: 'en' } as const;
    const { decision, wish } = understandMessage(message, always);
    expect([decision, wish]).toEqual(['ask', 'crisis_self_harm']);
    expect(understandMessage(message, asking(1)).wish).not.toBe('crisis_self_harm');
  });
});

describe('the answer', () => {
  test.each([
    ['I need help now: I am not OK', 'safety.crisis'],
    ['Someone hurts or scares me', 'safety.danger'],
    ['A medical emergency', 'safety.medical'],
    ['I need food or a place to sleep', 'safety.need'],
  ])('"%s" is answered with who helps, and staff are told', (label, rule) => {
    const talking = asked();
    talking.click(label);
    expect(ruleOf(talking)).toBe(rule);
    expect(talking.last().flags).toEqual(['safety']);
  });

  test.each(['no', 'not sure', 'No.', "no i'm not"])('"%s" is answered with who helps', (text) => {
    const talking = asked();
    talking.type(text);
    expect(ruleOf(talking)).toBe('safety.crisis');
  });

  test.each(['yes', 'I am safe. Go on', 'im ok', 'all good'])('"%s" goes on', (text) => {
    const talking = asked();
    expect(talking.type(text)).toContain('tell me at any time');
    expect(talking.last().flags).toEqual([]);
  });

  test('that somebody is safe asks the open question again', () => {
    const talking = talk(always);
    talking.arrive();
    const question = talking.choose({ command: 'open', value: 'interests' }).split('\n').at(-1) ?? '';
    const { open } = talking.conversation();
    talking.type('the lamp of the zebra');
    expect(talking.conversation().open).toEqual(open);
    expect(talking.click('I am safe. Go on')).toContain(question);
  });

  test('that is about something else is understood as ever', () => {
    const talking = asked();
    talking.type('no i want to know when the fafsa is due');
    expect(ruleOf(talking)).not.toMatch(/^safety/);
  });

  test('with an unknown button changes nothing', () => {
    const talking = asked();
    talking.choose({ command: 'safe', value: 'zebra' });
    expect(ruleOf(talking)).toBe('oldButton');
  });
});
