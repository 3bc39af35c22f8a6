import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { factsTold } from '../../../dialogs/told/factsTold.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** A wrong fact is worse than a missed one. Shares, 0 to 1. */
const leastPrecision = 0.98;
const leastRecall = 0.8;

interface Message {
  readonly text: string;
  /** What the message tells for certain, by our names. */
  readonly facts: Readonly<Record<string, unknown>>;
}

function told(text: string, language: Language = 'en'): Readonly<Record<string, unknown>> {
  const scope = scopeOf(guide, newConversation(language), '2026-11-22');
  return Object.fromEntries(factsTold(text, scope).map(({ name, value }) => [name, value]));
}

function messagesIn(language: Language): readonly Message[] {
  const file = join(import.meta.dirname, '../../understanding', `facts.${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Message[];
}

function asText(facts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
}

describe.each(languages)('of the messages that somebody else wrote (%s)', (language) => {
  const all = messagesIn(language).map(({ text, facts }) => {
    const found = asText(told(text, language));
    const expected = asText(facts);
    return { text, expected, found, right: found.filter((fact) => expected.includes(fact)) };
  });
  const sum = (of: (message: (typeof all)[number]) => number) =>
    all.reduce((total, message) => total + of(message), 0);

  test('at least 98 % of the facts that are taken are right', () => {
    const wrong = all.flatMap(({ text, found, right }) =>
      found.filter((fact) => !right.includes(fact)).map((fact) => `${fact}: ${text}`),
    );
    const share = sum(({ right }) => right.length) / sum(({ found }) => found.length);
    expect({ wrong, isEnough: share >= leastPrecision }).toEqual({ wrong, isEnough: true });
  });

  test('at least 80 % of the facts that the catalogue knows are taken', () => {
    const share = sum(({ right }) => right.length) / sum(({ expected }) => expected.length);
    expect(share).toBeGreaterThanOrEqual(leastRecall);
  });
});

describe('facts are told', () => {
  test.each([
    [
      'laid off from Stanley in May, two kids, nights only',
      { laidOff: true, childcare: true, times: ['evenings'] },
    ],
    ['im nineteen and live in new britian, no car', { age: 19, town: 'new-britain', reach: 'near' }],
    [
      'tengo treinta y cinco años, dos hijos, vivo en hartford',
      { age: 35, childcare: true, town: 'hartford' },
    ],
    ['tngo 22 y no tengo diploma', { age: 22, education: 'none' }],
    ['im not a veteran, no record, no kids', { veteran: false, record: false, childcare: false }],
    ['sin hijos, no tengo antecedentes', { childcare: false, record: false }],
    [
      'looking for welding, i have a felony',
      { sector: 'manufacturing', occupation: '51-4121', record: true },
    ],
    ['dropped out in 11th, 06106, on food stamps', { education: 'none', town: 'hartford', snap: true }],
    ['i have a bachelors from nigeria', { education: 'bachelor' }],
    ['high school diploma from jamaica', { education: 'abroad' }],
    ['i can pay up to $500, nothing longer than 6 months', { canPay: 500, weeks: 26 }],
    ['no puedo pagar nada, necesito ganar mientras aprendo', { canPay: 0, pay: 'earn' }],
    ['i work nights at walmart so days only', { job: 'other', times: ['days'] }],
    ['i need to start by january', { startBy: '2027-01-31' }],
    ['no i got laid off', { laidOff: true }],
    ['solo hablo español', { learnsIn: ['es'] }],
    ['no tengo diploma pero tengo el ged', { education: 'connecticut' }],
    ['im also a vet', { veteran: true }],
    ['tengo la ciudadania y vivo con mi niña de 7', { citizen: 'eligible', childcare: true }],
    ['i live in manchester with my son who is 5', { town: 'manchester', childcare: true }],
  ])('by "%s"', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of somebody else', 'my mom is a veteran and she lives in bristol'],
    ['of a child', 'mi hijo tiene 19'],
    ['of a child', 'my son is 19 and wants to weld'],
    ['for somebody else', 'looking for welding for my son, he is 19 and has a record'],
    ['by a supposition', 'what if i had a felony'],
    ['by a supposition', 'si tengo record puedo trabajar'],
    ['by a question', 'do i need a diploma to be a welder'],
    ['by a question', 'is it free?'],
    ['by a sum', 'i have 19 dollars'],
    ['by a time', 'im 19 weeks pregnant'],
    ['by a time', '15 years inside, whole world changed'],
    ['by a distance', 'im 30 minutes from the school'],
    ['by times that are taken', 'cant do weekends'],
    ['by times that are taken', 'i am busy days and nights'],
    ['by what was before', 'i used to live in hartford'],
    ['by a state elsewhere', 'i live in springfield ma'],
    ['by a job to be done', 'busco mecanico bueno'],
    ['by a town alone', 'best pizza in new haven'],
    ['by what is asked of many', 'any part time jobs for a 16 yr old'],
    ['by what is feared', 'im scared they might lay me off'],
    ['by two that differ', 'im 19, no im 20'],
    ['by who is not let out', 'he doesnt let me go out'],
    ['by a grown child', 'i live with my son who is 25'],
  ])('%s: "%s"', (_why, text) => {
    expect(told(text)).toEqual({});
  });

  test('beyond the beginning of an endless message, in no long time', () => {
    const endless = 'i have kids and im 24 and no car '.repeat(2000);
    expect(Object.keys(told(endless)).sort()).toEqual(['age', 'childcare', 'reach']);
  });
});
