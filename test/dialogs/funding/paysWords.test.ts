import { describe, expect, test } from '@jest/globals';
import type { Fund } from '../../../data/schema/fund.ts';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { fundCards } from '../../../dialogs/fafsa/fundCards.ts';
import { judgedFundCard } from '../../../dialogs/funding/judgedFundCard.ts';
import type { Card } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const old = {
  en: 'These amounts and dates may be out of date. Ask before you count on them.',
  es: 'Estos montos y fechas pueden ser de antes. Pregunte antes de contar con ellos.',
};

function cardsOn(today: string, fund: Fund, language: Language): readonly Card[] {
  const scope = scopeOf(guide, newConversation(language), today);
  const judged = { verdict: 'may', met: [], against: [], open: [], facts: [] } as const;
  return [...fundCards([fund], scope), judgedFundCard({ fund, tracks: [], judged }, scope)];
}

describe.each(['en', 'es'] as const)('a fund’s cards in %s', (language) => {
  const fund = (id: string) => {
    const found = guide.catalogue.funds.get(id);
    if (!found) throw new Error(`no fund ${id}`);
    return found;
  };
  const areOld = (today: string, id: string) =>
    cardsOn(today, fund(id), language).map(({ paragraphs }) => paragraphs.join(' ').includes(old[language]));

  test('say from its expiry on that its figures may be out of date, and no day before', () => {
    expect(areOld('2027-01-31', 'pell')).toEqual([false, false]);
    expect(areOld('2027-02-01', 'pell')).toEqual([true, true]);
    expect(areOld('2028-06-30', 'pell')).toEqual([true, true]);
  });

  test('never do when it names no figures of a year', () => {
    expect(areOld('2029-01-01', 'snap-training')).toEqual([false, false]);
  });
});
