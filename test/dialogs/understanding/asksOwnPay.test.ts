import { describe, expect, test } from '@jest/globals';
import { asksOwnPay } from '../../../dialogs/understanding/asksOwnPay.ts';
import { inFlow, openIn, resident, saidIn, after, guide } from '../wishes/wishTalk.ts';
import { converse } from '../../../dialogs/converse.ts';
import { understandText } from '../../../dialogs/understanding/understandText.ts';
import { inbound } from '../../support/turns/inbound.ts';

const typed = (from: ReturnType<typeof resident>, text: string) => converse(from, inbound({ text }), guide);

describe('what one would be paid', () => {
  test.each([
    'how much do i get paid',
    'how much will they pay me',
    'what would i get paid for that',
    'do i get paid while i learn',
    'will i get a paycheck',
    'how much does it pay',
    'whats the pay',
    'is it paid',
    'cuánto me pagan',
    'cuanto voy a ganar',
    'y me pagan?',
    'cuanto se gana en eso',
  ])('is asked for: %s', (text) => {
    expect(asksOwnPay(text)).toBe(true);
  });

  test.each([
    'how much aid do i get',
    'how much does pell pay',
    'how much do i have to pay',
    'how much can i make and still get food stamps',
    'how much do my parents make',
    'how much will the college pay me',
    'does wioa pay the whole thing or just some',
    'who pays for this',
    'me pagan la escuela',
    'cuánto me darían',
    'cuánto tengo que pagar',
    'my boss didnt pay me overtime who do i report',
  ])('is not: %s', (text) => {
    expect(asksOwnPay(text)).toBe(false);
  });

  test('is told in general where nothing was found yet, with the wage of an apprentice and its source', () => {
    const said = saidIn(typed(resident(), 'how much do i get paid'));
    expect(said).toMatch(/In an apprenticeship you are paid while you learn/);
    expect(said).toMatch(/Connecticut Department of Labor/);
    expect(said).toMatch(/Name a job/);
    expect(said).not.toMatch(/tax/);
  });

  test.each([
    ['seabury-nurse-aide', /I found no word that this program pays you/],
    ['yale-patient-care-apprenticeship', /You are paid while you learn in: Patient Care Technician/],
  ])('is told of the track that was kept, and what the job pays, with its date: %s', (id, expected) => {
    const kept = after(resident(), { command: 'keep', value: id });
    const said = saidIn(typed(kept, 'what would i get paid for that'));
    expect(said).toMatch(expected);
    expect(said).toMatch(/Nursing assistant \(CNA\)[^]*\$42,260 a year in the U\.S\.[^]*May 2025/);
  });

  test('keeps the question that is open', () => {
    const said = typed(inFlow('training'), 'how much do i get paid');
    expect(openIn(said)).toBe('training.sector');
    expect(saidIn(said)).toMatch(/In an apprenticeship you are paid/);
  });
});

describe('whoever says that they have papers', () => {
  test.each(['tengo los papeles', 'tengo papeles de trabajo', 'i have papers'])(
    'is not told what to do without: %s',
    (text) => {
      const { decision, wish, article } = understandText(text, 'es', guide, null);
      expect([decision === 'act' && wish === 'aid_undocumented', article]).toEqual([false, null]);
      const said = saidIn(typed(inFlow('training', 'es'), text));
      expect(said).not.toMatch(/FAFSA|sin papeles|No tengo papeles/);
    },
  );

  test('while whoever says that they have none is', () => {
    expect(saidIn(typed(resident('es'), 'no tengo papeles, que puedo hacer'))).toMatch(/AACTUS/);
  });
});
