import { describe, expect, test } from '@jest/globals';
import { interestsFlow } from '../../../dialogs/interests/interestsFlow.ts';
import { activities } from '../../../guidance/interests/activities.ts';
import { answerAll, beginInterests as begin, handy, twelve } from './interestsTalk.ts';

test('the questions are the activities, in their order', () => {
  const asked = interestsFlow.questions.map(({ id }) => id).filter((id) => id !== 'scores' && id !== 'more');
  expect(asked).toEqual(activities.map(({ id }) => id));
});

describe('twelve answers that make a clear profile', () => {
  test('end with what the resident likes most and the kinds of work that come closest', () => {
    const talking = begin();
    for (const answer of handy.slice(0, -1))
      talking.click(answer === 'yes' ? 'I would like that' : 'Not for me');
    const said = talking.click('Not for me');
    expect(said).toContain('you seem to like most: working with your hands and with tools.');
    expect(said).toContain('it does not say what you are good at');
    expect(said).toContain('Building trades');
    expect(talking.conversation().finished['interests']).toBe('2026-11-22');
  });

  test('end the same way in Spanish', () => {
    const said = answerAll(
      begin('es'),
      handy.map((answer) => (answer === 'yes' ? 'claro que sí' : 'para nada')),
    );
    expect(said).toContain('más parece gustarle: trabajar con las manos y con herramientas.');
    expect(said).toContain('Oficios de construcción');
  });

  test('are counted up to twelve', () => {
    const talking = begin();
    expect(talking.replies().at(-1)?.text).toContain('twelve things');
    expect(talking.click('Not sure')).toBe(
      ['Question 2 (up to 12)', 'Would you like to find out why a phone runs out of power so fast?'].join(
        '\n',
      ),
    );
  });

  test('lead on to training, a changed answer, the FAFSA and a person', () => {
    const talking = begin();
    answerAll(talking, handy);
    expect(talking.options().map(({ choice }) => choice.command)).toEqual([
      'open',
      'change',
      'open',
      'person',
    ]);
    expect(talking.options()[0]).toMatchObject({ choice: { command: 'open', value: 'training' } });
  });

  test('credit the figures that rank kinds of work to their makers', () => {
    const talking = begin();
    answerAll(talking, handy);
    const cards = talking.replies().at(-1)?.cards ?? [];
    expect(cards.at(-1)?.paragraphs[0]).toMatch(/O\*NET® .*USDOL\/ETA.*CC BY 4\.0/);
  });

  test('tell the outcome again when one of them is changed', () => {
    const talking = begin();
    answerAll(talking, handy);
    talking.click('Change an answer');
    talking.click('Help with homework');
    talking.type('yes');
    talking.choose({ command: 'change', value: 'interests.accompany-neighbor' });
    expect(talking.type('yes')).toContain('with tools and helping and teaching people');
  });
});

describe('twelve answers that point in several directions', () => {
  const several = ['yes', 'yes', 'yes', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'no', 'no', 'no'];

  test('lead to the choice between twelve more and the result now', () => {
    const talking = begin();
    expect(answerAll(talking, several)).toContain('Would you like twelve more, or your result now?');
    expect(talking.options().map(({ label }) => label)).toEqual(['Ask me twelve more', 'Show my result now']);
    expect(talking.click('Show my result now')).toContain(
      'You seem to like these about the same: Hands and tools, Finding things out, and Making new things.',
    );
  });

  test('and twelve more of them can make it clear', () => {
    const talking = begin();
    answerAll(talking, several);
    expect(talking.type('yes please')).toContain('Would you like to stop a faucet that drips');
    expect(answerAll(talking, handy)).toContain('like most: working with your hands and with tools.');
    expect(Object.keys(talking.conversation().answers['interests'] ?? {})).toHaveLength(25);
  });

  test('and going back undoes one answer at a time, the choice among them', () => {
    const talking = begin();
    answerAll(talking, [...several, 'more', 'yes']);
    expect(talking.type('back')).toContain('faucet');
    expect(talking.type('back')).toContain('your result now?');
    expect(talking.type('back')).toContain('box of mixed-up papers');
  });

  test('and the choice stays made when an earlier answer is changed to something clear', () => {
    const talking = begin();
    answerAll(talking, [...several, 'more', ...handy]);
    talking.choose({ command: 'change', value: 'interests.trace-battery-drain' });
    talking.type('no');
    expect(Object.keys(talking.conversation().answers['interests'] ?? {})).toHaveLength(25);
    expect(talking.conversation().open).toBeNull();
  });
});

describe('answers that do not tell one like from another', () => {
  test.each([
    ['yes', 'You liked almost everything!'],
    ['no', 'Nothing stood out yet, and that is fine.'],
    ['not sure', 'Nothing stood out yet, and that is fine.'],
    ['skip', 'I have too few answers'],
  ])('“%s” to everything is met kindly, ranks nothing and leads on', (answer, said) => {
    const talking = begin();
    expect(answerAll(talking, twelve(answer))).toContain('That is fine.');
    expect(talking.type('now')).toContain(said);
    expect(talking.replies().flatMap(({ cards }) => cards.map(({ title }) => title))).not.toContain(
      'Where this comes from',
    );
    const labels = talking.options().map(({ label }) => label);
    expect(labels).toEqual([
      'Pick a kind of work',
      'Try other activities',
      'Change an answer',
      'Get help with the FAFSA',
      'Talk to a person',
    ]);
    talking.click('Try other activities');
    expect(talking.click('Ask me twelve more')).toContain('faucet');
    expect(answerAll(talking, twelve(answer))).toContain(said);
    expect(talking.click('Start the activities again')).toContain('fix a bicycle');
  });

  test('liking only what no sector here offers is said honestly', () => {
    const creative = handy.map((_, index) => (index % 6 === 2 ? 'yes' : 'no'));
    const said = answerAll(begin(), creative);
    expect(said).toContain('making new things with pictures, words or sound');
    expect(said).toContain('Little of the training that I know is like that.');
  });
});

const english = 'yeah,idk,nope,maybe,love it,not really,kinda,hate it,meh,sure,i would not,boring';
const spanish = 'me encanta,no sé,qué va,tal vez,sí,no mucho,más o menos,aburrido,depende,claro,nunca,nada';

test.each([
  ['en', english],
  ['es', spanish],
] as const)('everyday words are understood in %s', (language, answers) => {
  const talking = begin(language);
  answerAll(talking, answers.split(','));
  const given = Object.values(talking.conversation().answers['interests'] ?? {}).map(({ value }) => value);
  expect(given.map((value) => String(value).charAt(0)).join('')).toBe('ludulduduldd');
});

describe('liking something else than what was asked', () => {
  test.each([
    ['en', 'i like helping people'],
    ['en', 'i dont like math'],
    ['en', 'well i really love cooking'],
    ['es', 'me gusta ayudar a la gente'],
    ['es', 'a mi no me gustan las matemáticas'],
  ] as const)('is no answer, in %s: “%s”', (language, text) => {
    const talking = begin(language);
    const said = talking.type(text);
    expect(said).toContain(language === 'en' ? 'one thing at a time' : 'una cosa a la vez');
    expect(talking.conversation().open?.question).toBe('fix-bicycle');
    expect(talking.options().filter(({ choice }) => choice.command === 'wish')).toEqual([]);
  });

  test.each([
    ['en', 'i like it', 'like'],
    ['en', 'i love fixing stuff', 'like'],
    ['en', 'i love bicycles', 'like'],
    ['en', 'i like doing that', 'like'],
    ['en', 'i dont like that', 'dislike'],
    ['en', 'yeah i like everything', 'like'],
    ['es', 'me gusta mucho', 'like'],
    ['es', 'me encanta eso', 'like'],
    ['es', 'no me gusta', 'dislike'],
  ] as const)('is not heard in an answer, in %s: “%s”', (language, text, liking) => {
    const talking = begin(language);
    talking.type(text);
    expect(talking.conversation().answers['interests']?.['fix-bicycle']?.value).toBe(liking);
  });
});

describe('what is said of the kinds of work', () => {
  const people = ['yes', 'no', 'meh', 'yes', 'yes', 'no', 'no', 'idk', 'skip', 'yes', 'yes', 'no'];
  const order = ['R', 'I', 'A', 'S', 'E', 'C'];
  const likes = (types: string) => [...order, ...order].map((type) => (types.includes(type) ? 'yes' : 'no'));

  test('where little is like helping and leading names the work with people, and no design', () => {
    const said = answerAll(begin(), people);
    expect(said).toContain('Little of the training that I know is like that.');
    expect(said).toContain('I do know training for child care and health care');
    expect(said).not.toContain('design');
  });

  test('opens the training part for it when it is typed: child care is no wish for help with one’s own', () => {
    const talking = begin();
    answerAll(talking, people);
    talking.type('child care');
    expect(talking.conversation().open?.flow).toBe('training');
    expect(talking.conversation().answers['training']?.['sector']).toEqual({ value: 'childcare' });
  });

  test('where little is like making things names design, and no child care', () => {
    const said = answerAll(begin(), likes('AE'));
    expect(said).toContain('Some tech training has design in it.');
    expect(said).not.toContain('Child care');
  });

  test('names child care beside what comes closest for whoever likes helping', () => {
    const said = answerAll(begin(), likes('S'));
    expect(said).toContain('Child care is work with people too.');
  });
});
