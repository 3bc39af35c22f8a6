import { describe, expect, test } from '@jest/globals';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { exactFlow } from '../../../dialogs/estimate/exact/exactFlow.ts';
import { noEstimate } from '../../../dialogs/estimate/noEstimate.ts';
import { roughFlow } from '../../../dialogs/estimate/rough/roughFlow.ts';
import { conversationWith, scopeWith } from '../facts/someAnswers.ts';
import { arrive, buttons, go, guide, said } from './estimateTalk.ts';
import { fafsaOf } from './households.ts';

describe.each(['rough', 'exact'])('the part %s', (flow) => {
  test.each(['en', 'es'] as const)(
    'asks a student without papers nothing and leads to state aid, in %s',
    (language) => {
      const talking = arrive({ language });
      go(talking, 'fafsa', fafsaOf.withoutPapers);
      expect(buttons(talking)).not.toContain(
        language === 'en' ? 'How much might I get?' : '¿Cuánto me podrían dar?',
      );
      expect(go(talking, flow, {})).toEqual([]);
      const text = said(talking);
      expect(text).toContain(language === 'en' ? 'I make no estimate' : 'no hago un cálculo');
      expect(text).toContain('AACTUS');
      expect(text).not.toMatch(/\$7,395|highest Pell|Pell más alta/);
    },
  );

  test('knows of it from whatever part heard it', () => {
    const scope = scopeWith({ funding: { citizen: 'other' } });
    expect(noEstimate(scope)).toBe('noFederalAid');
  });

  test('tells a student whose parents refuse that there are no grants without them, with a way to change that', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.parentsRefuse);
    expect(go(talking, flow, {})).toEqual([]);
    expect(said(talking)).toContain('and no grants');
    talking.click('Change: Your parents');
    expect(talking.conversation().open).toMatchObject({ flow: 'fafsa', question: 'parents' });
  });

  test('says that a form has closed', () => {
    const talking = arrive({ at: '2027-07-02T15:00:00Z' });
    talking.become(conversationWith({ fafsa: { start: '2026-27' } }));
    expect(go(talking, flow, {})).toEqual([]);
    expect(said(talking)).toContain('The 2026-27 FAFSA closed on June 30, 2027');
    expect(buttons(talking)).not.toContain('How much might I get?');
  });

  test('has no facts on a year that nobody checked', () => {
    const talking = arrive();
    talking.become(conversationWith({ fafsa: { start: '2031-32' } }));
    expect(go(talking, flow, {})).toEqual([]);
    expect(said(talking)).toContain('I have no checked facts on that form yet');
  });
});

describe('a year whose tables are not all published', () => {
  const year = guide.catalogue.fafsaYears.get('2026-27');
  if (!year) throw new Error('no 2026-27');
  const { sources } = year.povertyGuidelines;
  const povertyGuidelines = {
    value: null,
    confirmed: false as const,
    note: { en: 'No.', es: 'No.' },
    sources,
  };
  const fafsaYears = new Map([['2026-27', { ...year, povertyGuidelines }]]);
  const without = { ...guide, catalogue: { ...guide.catalogue, fafsaYears } };
  const scope = scopeOf(without, conversationWith({ fafsa: { start: '2026-27' } }), '2026-11-22');

  test.each([roughFlow, exactFlow])('gets no estimate, and is told so', (flow) => {
    expect(noEstimate(scope)).toBe('noYear');
    const [reply] = flow.outcome({}, scope).replies;
    expect(reply?.text).toContain('Not all tables for 2026-27 are out yet');
  });
});
