import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { talk } from '../../support/dialogs/talk.ts';
import { guide, saidLast } from './fafsaTalk.ts';

describe.each(languages)('a scam, in %s,', (language) => {
  const said = (what: string): string => {
    const talking = talk(guide, { language });
    talking.choose({ command: 'open', value: 'scam' });
    talking.choose(talking.options().find(({ choice }) => choice.value === what)?.choice ?? {});
    return saidLast(talking);
  };

  test('is answered before it is asked what happened', () => {
    const first = talk(guide, { language }).choose({ command: 'open', value: 'scam' });
    expect(first).toMatch(
      language === 'en'
        ? /is free, and we never ask for money, a card or a password/
        : /es gratis, y nunca pedimos dinero/,
    );
  });

  test.each(['pay', 'message', 'paid', 'gave', 'real'])(
    '%s gives steps and Federal Student Aid’s number',
    (what) => {
      expect(said(what)).toContain('1-800-433-3243');
      expect(said(what)).toContain('studentaid.gov');
    },
  );

  test('who paid is told that nobody here knows how to get it back, and whom to ask', () => {
    expect(said('paid')).toMatch(
      language === 'en' ? /no checked facts[^]*not\. Ask/ : /no tengo datos revisados[^]*no\. Pregunte/,
    );
  });
});

test('numbers that somebody gave away are not asked for here', () => {
  const talking = talk(guide);
  talking.arrive();
  talking.type('is this fafsa text a scam');
  expect(talking.type('i gave them my ssn')).toMatch(/Please do not write it here too/);
});
