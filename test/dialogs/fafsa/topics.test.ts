import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { guide, saidLast } from './fafsaTalk.ts';

function arrived(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

const labels = (talking: Talk) => talking.options().map(({ label }) => label);

describe('the FAFSA in the menu', () => {
  test('asks what it is about, the form itself first', () => {
    const talking = arrived();
    expect(talking.click('Get help with the FAFSA')).toBe('What about the FAFSA?');
    expect(labels(talking)).toEqual([
      'Do my FAFSA step by step',
      'How much might I get?',
      'What to get ready',
      'It went wrong',
      'I cannot file it',
      'Dates and days left',
      'Do I need it to graduate?',
      'Is this a scam?',
      'Questions about aid',
      'Back to the menu',
    ]);
  });

  test.each(['1', 'do my fafsa step by step', 'start my fafsa'])('leads to the form by "%s"', (text) => {
    const talking = arrived();
    talking.click('Get help with the FAFSA');
    talking.type(text);
    expect(talking.conversation().open).toMatchObject({ flow: 'fafsa', question: 'start' });
  });

  test('says to go on once the form was begun, and to see the steps once it is done', () => {
    const talking = arrived();
    talking.type('start my fafsa');
    talking.click('Fall 2027 or later');
    talking.type('menu');
    talking.click('Get help with the FAFSA');
    expect(labels(talking)[0]).toBe('Go on with my FAFSA');
    expect(labels(talking).filter((label) => label.startsWith('Go on'))).toHaveLength(1);
    talking.become({ ...talking.conversation(), paused: [], finished: { fafsa: '2026-11-22' } });
    talking.type('fafsa');
    expect(labels(talking)[0]).toBe('See my FAFSA steps');
  });

  test('is one tap away from the first question and from the end of the form', () => {
    const talking = arrived();
    talking.type('start my fafsa');
    talking.click('Other FAFSA help');
    expect(talking.conversation()).toMatchObject({ open: null, paused: ['fafsa'] });
    talking.click('Go on with my FAFSA');
    expect(talking.conversation().open?.question).toBe('start');
  });

  test('puts another part on hold with one tap back to it', () => {
    const talking = arrived();
    talking.type('training');
    expect(talking.type('i need help with the fafsa')).toMatch(/I put “Find training” on hold/);
    talking.click('Go on: Find training');
    expect(talking.conversation().open?.flow).toBe('training');
  });
});

describe('clear words lead straight there', () => {
  test.each([
    ['how do i even start the fasfa', 'fafsa'],
    ['what do i need for the fafsa', 'ready'],
    ['my fafsa was rejected', 'wrong'],
    ['fafsa error', 'wrong'],
    ['my fafsa says action required', 'wrong'],
    ['i cant file the fafsa', 'cannot'],
    ['when is the fafsa due', 'dates'],
    ['is the fafsa open yet', 'dates'],
    ['do i need the fafsa to graduate', 'graduation'],
    ['fafsa waiver', 'graduation'],
    ['is this fafsa website a scam', 'scam'],
    ['cuando es la fecha limite de la beca willis', 'dates'],
    ['necesito la fafsa para graduarme', 'graduation'],
    ['me cobran por la fafsa', 'scam'],
    ['mi fafsa fue rechazada', 'wrong'],
    ['no puedo llenar la fafsa', 'cannot'],
    ['quiero llenar la fafsa', 'fafsa'],
  ])('"%s" is %s', (text, flow) => {
    const talking = arrived();
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe(flow);
  });

  test.each([
    ['i messed up my fafsa and forgot to sign can i fix it', 'wrong', 'what', 'signature'],
    ['got a letter saying i was selected for verification am i in trouble', 'wrong', 'what', 'verification'],
    ['fafsa reject code 36', 'wrong', 'what', 'code'],
    ['i defaulted on a student loan can i get fafsa', 'wrong', 'what', 'default'],
    ['my parents refuse to do the fafsa', 'cannot', 'reason', 'refuse'],
    ['ayuda con la fafsa porfa mi mama no tiene seguro social', 'cannot', 'reason', 'no-ssn'],
    ['la fafsa le va a decir a migracion', 'cannot', 'reason', 'afraid'],
    ['i have daca can i do fafsa', 'cannot', 'reason', 'undocumented'],
    ['i cant do the fafsa my dad is in jail', 'cannot', 'reason', 'prison'],
  ])('"%s" is %s, %s: %s', (text, flow, question, value) => {
    const talking = arrived();
    talking.type(text);
    expect(talking.conversation().answers[flow]?.[question]?.value).toBe(value);
    expect(talking.conversation().open).toBeNull();
    expect(saidLast(talking)).toMatch(/1-800|AACTUS/);
  });

  test.each([
    ['it says action required', 'wrong', null],
    ['rejected because signature', 'wrong', 'signature'],
    ['irs could not find our taxes', 'wrong', 'irs'],
    ['college wants to see my id', 'wrong', 'verification'],
    ['i finished but my sai is missing', 'wrong', 'index'],
    ['parent date of birth or name mismatch with social security', 'wrong', 'mismatch'],
    ['i clicked no by mistake', 'wrong', 'consent'],
    ['my parents refuse to fill it out', 'cannot', 'refuse'],
    ['my parents have no social security number can i apply', 'cannot', 'no-ssn'],
    ['mi mamá no tiene seguro social', 'cannot', 'no-ssn'],
    ['my parents wont sign the waiver', 'graduation', null],
    ['a website asked me for my card', 'scam', null],
  ])('also without the word, where nothing else can be meant: "%s"', (text, flow, value) => {
    const talking = arrived();
    talking.type(text);
    const { open, answers } = talking.conversation();
    expect(value === null ? open?.flow : Object.values(answers[flow] ?? {})[0]?.value).toBe(value ?? flow);
  });

  test.each([
    ['says provisional', 'wrong'],
    ['my dad is in jail', 'cannot'],
    ['when is the deadline', 'dates'],
    ['im scared of immigration', 'cannot'],
  ])('without the word right after the topics were shown, and not before: "%s"', (text, flow) => {
    const before = arrived();
    before.type(text);
    expect(before.conversation()).toMatchObject({ open: null, finished: {} });
    const after = arrived();
    after.type('fafsa');
    after.type(text);
    const { open, finished } = after.conversation();
    expect([open?.flow, ...Object.keys(finished)]).toContain(flow);
  });

  test.each([['my sai is -1500 is that bad', 'answers.aid-sai-minus-1500']])(
    'a question that no topic is for is not forced into one: "%s"',
    (text, rule) => {
      const talking = arrived();
      talking.type(text);
      expect(talking.replies().at(-1)?.because.rule).toMatch(rule);
    },
  );

  test.each(['fafsa', 'fasfa help', 'ayuda con mi fafsa', 'financial aid'])(
    '"%s" alone asks which it is',
    (text) => {
      const talking = arrived();
      talking.type(text);
      expect(talking.conversation().open).toBeNull();
      expect(talking.options().some(({ choice }) => choice.value === 'wrong')).toBe(true);
    },
  );
});
