import { describe, expect, test } from '@jest/globals';
import { answerLine } from '../../../tools/understand/answerLine.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const answer = (line: string) => answerLine(line, guide, 2026);

describe('a line', () => {
  test.each([
    ['how do i start the fafsa', { lang: 'en', wish: 'fafsa_start', decision: 'act' }],
    ['quiero hablar con una persona por favor', { lang: 'es', wish: 'human_handoff', decision: 'act' }],
    ['{"text": "parar", "lang": "es"}', { lang: 'es', wish: 'sms_stop', decision: 'act' }],
    ['i want to kill myself', { wish: 'crisis_self_harm', decision: 'safety' }],
    ['my ssn is 078-05-1120', { wish: 'pii_redirect', decision: 'act' }],
    ['preciso de ajuda com a faculdade do meu filho', { lang: 'pt', wish: 'language_switch' }],
    ['forgot my fafsa password', { wish: 'fafsa_account', article: 'account-forgot-password' }],
  ])('is understood: %s', (line, expected) => expect(answer(line)).toMatchObject(expected));

  test.each(['', '{"text": 5}', '{not json', 'null', '[]', '\u0000', '\ud800', '🦄', 'a'.repeat(10_000)])(
    'that makes no sense is answered all the same: %#',
    (line) => {
      const { decision, confidence, alternatives } = answer(line);
      expect(['ask', 'unknown']).toContain(decision);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThan(1);
      expect(alternatives).toHaveLength(3);
    },
  );

  test('is the same with and without a greeting before it', () => {
    expect(answer('good morning, how do i start the fafsa')).toEqual(answer('how do i start the fafsa'));
  });
});
