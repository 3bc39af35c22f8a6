import { describe, expect, test } from '@jest/globals';
import { flows } from '../../../dialogs/flows.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { cardNamed, guide, saidLast } from './fafsaTalk.ts';

function begin(language: Language = 'en', at = '2026-11-22T15:00:00Z'): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  talking.choose({ command: 'open', value: 'wrong' });
  return talking;
}

function atCode(language: Language = 'en'): Talk {
  const talking = begin(language);
  talking.type(language === 'en' ? 'i have a code' : 'tengo un código');
  return talking;
}

const first = flows.get('wrong')?.questions[0];
if (!first) throw new Error('no question');
const { kind, words } = first;

describe.each(languages)('what went wrong, in %s,', (language) => {
  const options = kind
    .options({ key: words, scope: { ...scopeFor(language) } })
    .filter(({ value }) => value !== 'code');

  test.each(options)(
    '$value tells the steps, who takes them, whom to call, how sure and the source',
    ({ label }) => {
      const talking = begin(language);
      talking.click(label);
      expect(talking.conversation().open).toBeNull();
      const [reply] = talking.replies();
      expect(reply?.cards[0]?.checklist.length).toBeGreaterThan(1);
      expect(reply?.cards[1]?.facts.length).toBeGreaterThanOrEqual(4);
      expect(saidLast(talking)).toMatch(/1-800-\d{3}-\d{4}/);
      expect(reply?.because.sources?.every(({ checkedOn }) => checkedOn === '2026-11-22')).toBe(true);
    },
  );
});

function scopeFor(language: Language) {
  return {
    guide,
    language,
    today: '2026-11-22',
    conversation: talk(guide).conversation(),
    say: (key: string, values?: Readonly<Record<string, string | number>>) =>
      guide.words.say(language, key, values),
  };
}

describe('a code', () => {
  test('is asked only of who says to have one', () => {
    const talking = begin();
    talking.type('my dad did not sign');
    expect(talking.conversation().answers['wrong']).toEqual({ what: { value: 'signature' } });
    expect(talking.conversation().open).toBeNull();
  });

  test.each([...guide.catalogue.rejects.values()])(
    '$code tells its meaning and its advice',
    ({ code, meaning, advice }) => {
      const talking = atCode();
      const said = talking.type(`code ${code}`);
      expect(said).toContain(`Code ${code}: ${meaning.en}`);
      expect(said).toContain(guide.catalogue.advice.wrong.get(advice)?.means.en);
    },
  );

  test.each([
    ['reject 36', 'A parent'],
    ['27', 'Your husband or wife'],
    ['31', 'A parent'],
    ['E', 'A parent'],
  ])('"%s" names who has to act: %s', (text, who) => {
    const talking = atCode();
    talking.type(text);
    const card = cardNamed('Who, and how sure this is', talking);
    expect(card.facts[0]).toEqual({ name: 'Who does it', value: who });
  });

  test('that is one of several tells each thing once', () => {
    const talking = atCode();
    talking.type('10, 36 and 12');
    expect(talking.replies().map(({ because }) => because.rule)).toEqual([
      'wrong.consent',
      'wrong.signature',
    ]);
    expect(talking.replies()[0]?.text).toMatch(/Code 10: [^\n]*\nCode 36: /);
  });

  test('named with what happened is not asked again', () => {
    const talking = begin();
    expect(talking.type('it says reject 36')).toContain('Code 36: A parent said no to consent.');
  });

  test.each([
    ['9', 'en', /I know that this code exists, but not what it means/],
    ['código 13', 'es', /Sé que este código existe, pero no qué significa/],
  ] as const)('%s is said not to be decoded, with whom to ask', (text, language, said) => {
    const talking = atCode(language);
    expect(talking.type(text)).toMatch(said);
    expect(saidLast(talking)).toContain('1-800-433-3243');
  });

  test.each([
    ['en', /I do not know the code 77.*1-800-433-3243/],
    ['es', /No conozco el código 77.*1-800-433-3243/],
  ] as const)('that nobody knows is said so in %s, and nothing is lost', (language, said) => {
    const talking = atCode(language);
    expect(talking.type('77')).toMatch(said);
    expect(talking.conversation().open).toMatchObject({ flow: 'wrong', question: 'code', misunderstood: 1 });
    expect(talking.conversation().answers['wrong']).toEqual({ what: { value: 'code' } });
    expect(talking.type('10')).toMatch(/10: /);
  });

  test('that nobody knows beside one that is known is told of too', () => {
    const talking = atCode();
    expect(talking.type('10 and 77')).toMatch(/Code 10[^]*I do not know the code 77/);
  });

  test('that is none is not guessed, and words are one tap away', () => {
    const talking = atCode();
    expect(talking.type('i dunno it was red')).toMatch(/I saw no code in that/);
    talking.click('I have no code, only words');
    talking.type('they said i have to show my id');
    talking.click('Picked for a check, or they want my ID');
    expect(talking.conversation().answers['wrong']?.['what']?.value).toBe('verification');
    expect(talking.conversation().open).toBeNull();
  });
});

describe('the last day for corrections', () => {
  test('is told as not confirmed for the form of this year', () => {
    const talking = begin();
    talking.type('i made a mistake');
    expect(saidLast(talking)).toMatch(
      /Last day to fix it, 2026-27: September 12, 2027 \(294 days left\), not confirmed/,
    );
  });

  test('is told as not published for the form of next year', () => {
    const talking = begin();
    talking.become({
      ...talking.conversation(),
      answers: { fafsa: { start: { value: '2027-28' } } },
    });
    talking.type('i made a mistake');
    expect(saidLast(talking)).toContain(
      'Last day to fix it, 2027-28: The last day for corrections is not published yet.',
    );
  });
});

test('a second problem is asked anew, and the first is not told again', () => {
  const talking = begin();
  talking.click('A signature is missing');
  talking.choose({ command: 'open', value: 'wrong' });
  expect(talking.conversation().open).toMatchObject({ flow: 'wrong', question: 'what' });
  expect(talking.conversation().finished['wrong']).toBeUndefined();
});
