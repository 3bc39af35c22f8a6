import { describe, expect, test } from '@jest/globals';
import { newConversation, type AnswerValue } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { factKinds, type AskedFact } from '../../../dialogs/facts/factKinds.ts';
import { factLabel } from '../../../dialogs/told/factLabel.ts';
import { hasLabel } from '../../../dialogs/told/hasLabel.ts';
import { languages } from '../../../guidance/language.ts';
import { talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

test('a fact that takes the place of an answer that told none is said alone', () => {
  const chat = talk(guide);
  chat.become({
    ...newConversation('en'),
    greeted: true,
    heardAt: '2026-11-22T14:00:00Z',
    answers: { training: { pay: { value: 'either' }, weeks: { value: 'any' } } },
  });
  const said = chat.type('i am 19 and i need to get paid while i learn');
  expect(said).toContain('must earn while you learn');
  expect(said).not.toContain('before:');
});

describe.each(languages)(
  'whatever was answered before has words, or is said to have none (%s)',
  (language) => {
    const scope = scopeOf(guide, newConversation(language), '2026-11-22');

    test.each(Object.keys(factKinds) as AskedFact[])('%s', (name) => {
      const kind = factKinds[name];
      const asked = { key: `facts.${name}`, scope };
      const clicked = kind.options(asked).map(({ value }) => kind.click(value, asked) as AnswerValue | null);
      for (const value of clicked.filter((each) => each !== null))
        if (hasLabel(name, value, scope))
          expect(factLabel(name, value, scope)).not.toMatch(/NaN|undefined|^$/);
    });
  },
);
