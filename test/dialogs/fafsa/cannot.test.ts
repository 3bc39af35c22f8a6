import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { cardNamed, guide, saidLast } from './fafsaTalk.ts';

function told(reason: string, language: Language = 'en', before: Talk = talk(guide, { language })): Talk {
  before.choose({ command: 'open', value: 'cannot' });
  const found = before.options().find(({ choice }) => choice.value === reason);
  if (!found) throw new Error(`No reason ${reason}`);
  before.choose(found.choice);
  return before;
}

const reasons = ['undocumented', 'refuse', 'unusual', 'homeless', 'no-ssn', 'abroad', 'prison', 'afraid'];

describe.each(languages)('who cannot file, in %s,', (language) => {
  test.each(reasons)('for the reason %s hears what there is and whom to ask, with sources', (reason) => {
    const talking = told(reason, language);
    const sources = talking.replies().flatMap(({ because }) => because.sources ?? []);
    expect(sources.length).toBeGreaterThan(0);
    expect(talking.conversation().open).toBeNull();
    expect(talking.options().map(({ choice }) => choice.command)).toContain('person');
    expect(saidLast(talking).length).toBeGreaterThan(300);
  });

  test('is told with the question that no numbers or papers are wanted', () => {
    const talking = talk(guide, { language });
    const said = talking.choose({ command: 'open', value: 'cannot' });
    expect(said).toMatch(
      language === 'en' ? /Never send numbers or papers/ : /Nunca mande números ni papeles/,
    );
  });

  test.each(reasons)('is never told for %s that it is safe, nor that they qualify', (reason) => {
    expect(saidLast(told(reason, language))).not.toMatch(
      /\b(?:is safe to|you qualify|es seguro llenar|usted califica)\b/i,
    );
  });
});

describe('a student without papers', () => {
  test('hears of AACTUS with its conditions, UConn’s form, the price for residents and the rule on graduating', () => {
    const said = saidLast(told('undocumented'));
    expect(said).toMatch(/30 or younger on June 15, 2012/);
    expect(said).toMatch(/UConn has its own aid form/);
    expect(said).toMatch(/lower price for residents|high school here for at least two years/);
    expect(said).toMatch(
      /If you finish high school in 2027 or later: a college’s own aid form meets the rule/,
    );
    expect(said).toMatch(/I will not ask for your number or your papers/);
  });

  test('in this year’s class hears of the waiver and its day; who left school hears nothing of it', () => {
    const senior = talk(guide);
    senior.choose({ command: 'open', value: 'graduation' });
    senior.click('Yes, I finish in 2027');
    expect(saidLast(told('undocumented', 'en', senior))).toMatch(/From March 15, 2027/);
    const grown = talk(guide);
    grown.choose({ command: 'open', value: 'graduation' });
    grown.click('No');
    expect(saidLast(told('undocumented', 'en', grown))).not.toMatch(/graduat|waiver/);
  });

  test('who asks for a person is given those who know of that aid', () => {
    const talking = told('undocumented');
    talking.click('Talk to a person');
    expect(talking.replies()[0]?.cards[0]?.title).toBe('UConn aid for undocumented students');
  });
});

test.each(['no-ssn', 'afraid'])(
  'a family of mixed status hears both facts and a person to talk to: %s',
  (reason) => {
    const said = saidLast(told(reason));
    expect(said).toMatch(/The law says FAFSA data is for aid only/);
    expect(said).toMatch(/NCAN[^.]*cannot promise that this will hold/);
    expect(said).toMatch(/immigration lawyer, or a counselor you trust/);
    expect(said).toContain('1-800-453-3320');
  },
);

test('the ITIN never goes in the box for the Social Security number', () => {
  expect(saidLast(told('no-ssn'))).toMatch(/An ITIN never goes in the box for the Social Security number/);
  expect(cardNamed('Who, and how sure this is', told('no-ssn')).facts[2]?.value).toMatch(/could not confirm/);
});

test('a refusal is a loan only, and no unusual circumstance by itself', () => {
  expect(saidLast(told('refuse'))).toMatch(/loan only[^]*A refusal alone is not an unusual circumstance/);
});

test('without a steady home the college must decide, and 211 is named', () => {
  expect(saidLast(told('homeless'))).toMatch(/It must decide, and a talk is enough[^]*211/);
});

test.each([
  ['my parents wont', 'refuse'],
  ['my mom is undocumented', 'no-ssn'],
  ['jail', 'prison'],
  ['we are scared of ice', 'afraid'],
  ['i dont talk to my parents', 'unusual'],
  ['they live in mexico', 'abroad'],
  ['hello there', null],
])('typed "%s" is %j', (text, reason) => {
  const talking = talk(guide);
  talking.choose({ command: 'open', value: 'cannot' });
  talking.type(text);
  expect(talking.conversation().answers['cannot']?.['reason']?.value ?? null).toBe(reason);
});
