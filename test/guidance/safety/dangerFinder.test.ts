import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadDangerFinder } from '../../../data/loadDangerFinder.ts';
import { createDangerFinder } from '../../../guidance/safety/createDangerFinder.ts';
import { wishOfDanger } from '../../../dialogs/safety/wishOfDanger.ts';
import { dangers, type Danger } from '../../../guidance/safety/danger.ts';
import { fold } from '../../../guidance/text/fold.ts';

const find = loadDangerFinder(dataFolder());
const dangerIn = (message: string) => find(fold(message));

const { danger: byDanger, harmless } = JSON.parse(
  readFileSync(join(dataFolder(), 'phrases', 'danger', 'known.json'), 'utf8'),
) as { danger: Record<Danger, string[]>; harmless: string[] };
const dangerous = dangers.map((danger) => [danger, byDanger[danger]] as const);

describe('messages that tell of danger', () => {
  test.each(dangerous)('are all heard: %s', (_, messages) => {
    expect(messages.filter((message) => dangerIn(message) === null)).toEqual([]);
  });

  test('are taken for the right kind of danger, nearly all', () => {
    const taken = dangerous.flatMap(([danger, messages]) =>
      messages.map((message) => wishOfDanger[dangerIn(message) ?? 'need'] === wishOfDanger[danger]),
    );
    expect(taken.filter((isRight) => !isRight).length).toBeLessThanOrEqual(taken.length * 0.02);
  });
});

test('harmless messages that sound alike are not taken for danger', () => {
  expect(harmless.length).toBeGreaterThanOrEqual(300);
  expect(harmless.filter((message) => dangerIn(message) !== null)).toEqual([]);
});

describe('danger is heard', () => {
  test.each<[string, Danger]>([
    ['Sucidal thoughts every nite', 'crisis'],
    ['kil my self', 'crisis'],
    ['idontwanttolive', 'crisis'],
    ['su1cide', 'crisis'],
    ['i feel so alone ya no quiero vivir', 'crisis'],
    ['mi boyfriend me gopea', 'danger'],
    ['MI ESPOSO ME PEGÓ', 'danger'],
    ['no tengo ke comer', 'need'],
    ['this homework is killing me and my dad hits me', 'danger'],
    ['i work at a shelter and my husband hits me', 'danger'],
    ['something i can do on my phone, my husband wont let me leave', 'danger'],
    ['my landlord kicked us out me and my son are in the car', 'need'],
    ['my ex kicked me in the back', 'danger'],
  ])('in "%s"', (message, danger) => {
    expect(dangerIn(message)).toBe(danger);
  });

  test('the most urgent first, where there are several', () => {
    expect(dangerIn('i have no food, my husband hits me and i took all my pills')).toBe('medical');
    expect(dangerIn('my husband hits me and we have no food')).toBe('danger');
  });
});

test('a long message takes no longer than its length lets expect', () => {
  const long = (words: string) => fold(words.repeat(Math.ceil(10_000 / words.length)));
  const times = ['kill ', 'i want to ', 'asdfghjkl', 'he did not let me ', 'idontwanttolive'].map((words) => {
    const message = long(words);
    const begun = performance.now();
    find(message);
    return performance.now() - begun;
  });
  expect(Math.max(...times)).toBeLessThan(1000);
});

describe('a finder', () => {
  const none = { medical: [], crisis: [], child: [], trafficking: [], danger: [], threat: [], need: [] };
  const makeWith = (ordinary: string[]) => make(['he shouted'], [], ordinary);
  const make = (patterns: string[], harmlessPatterns: string[] = [], ordinary = ['throws']) =>
    createDangerFinder({
      slots: { who: ['he', 'my boss'] },
      shorthand: { hes: 'he is' },
      ordinary,
      harmless: harmlessPatterns,
      dangers: { ...none, danger: patterns },
    });

  test('lets a few words stand in between, no more', () => {
    const found = make(['<who> ~1 threatens']);
    expect(['he threatens', 'my boss often threatens', 'he very often threatens'].map(found)).toEqual([
      'danger',
      'danger',
      null,
    ]);
  });

  test('does not hear what a harmless pattern covers', () => {
    const found = make(['<who> threatens'], ['he threatens rain']);
    expect(['he threatens rain', 'he threatens us'].map(found)).toEqual([null, 'danger']);
  });

  test('takes a slip for the word it knows, but not an ordinary word', () => {
    const found = make(['he thrown', 'he shouted']);
    expect(['he shouetd', 'he shoutd', 'hes', 'he throws'].map(found)).toEqual([
      'danger',
      'danger',
      null,
      null,
    ]);
  });

  test('cuts letters run together into words it knows, but no ordinary word', () => {
    const found = make(['he thrown', 'he shouted']);
    expect(found('heshouted')).toBe('danger');
    expect(makeWith(['heshouted'])('heshouted')).toBeNull();
  });

  test('holds to what may not come next', () => {
    const found = make(['he ~1 hit !up']);
    expect(['he hit up', 'he hit'].map(found)).toEqual([null, 'danger']);
  });

  test.each(['<nobody> hits', 'he <hits', 'maybe? hits', '!he hits'])(
    'refuses the pattern "%s"',
    (pattern) => {
      expect(() => make([pattern])).toThrow(pattern);
    },
  );
});
