import { describe, expect, test } from '@jest/globals';
import { arrive, buttons, ended, go, guide, said } from './estimateTalk.ts';
import { fafsaOf } from './households.ts';

const father = { filing: 'ownChildren', familySize: '3', income: '30k', state: 'ct' };

describe('a rough look', () => {
  test('asks four questions and says the highest Pell Grant in dollars, for full time and half', () => {
    const talking = arrive();
    expect(go(talking, 'rough', father)).toEqual(['filing', 'familySize', 'income', 'state']);
    const text = said(talking);
    expect(text).toContain('2026-27. It goes by the income of 2024.');
    expect(text).toContain('You may get the highest Pell Grant.');
    expect(text).toContain('$7,395. With 6 credits each semester it is about half: $3,698.');
    expect(text).toContain('Only the college decides');
  });

  test('names the limits for the family, both where it depends on how somebody files', () => {
    const text = said(ended('rough', father));
    expect(text).toContain('Limit, highest: $45,185 to $58,095 of income in 2024, for a family of 3');
    expect(text).toContain('Limit, lowest: $90,370 to $103,280 of income in 2024, for a family of 3');
    const two = said(ended('rough', { ...father, filing: 'twoParents' }));
    expect(two).toContain('Limit, highest: up to $45,185 of income in 2024, for a family of 3\n');
  });

  test.each([
    ['twoParents', '30000', 'You may get the highest Pell Grant.'],
    ['twoParents', '45000', 'it may even be the highest one'],
    ['twoParents', '60000', 'If the income is over the limit, it turns on your exact number'],
    ['twoParents', '110000', 'The income is over the limits'],
    ['oneParent', '30000', 'You may get the highest Pell Grant.'],
    ['ownChildren', '60000', 'You may get a Pell Grant. How much depends on your exact number.'],
    ['ownAlone', '0', 'You may get a Pell Grant. How much depends on your exact number.'],
    ['ownAlone', '15000', 'it may even be the highest one'],
    ['unsure', '45000', 'it may even be the highest one'],
    ['unsure', '80000', 'Your answers leave that open'],
    ['unsure', '150000', 'Your answers leave that open'],
  ])('%s with an income from $%s: %s', (filing, income, expected) => {
    expect(said(ended('rough', { filing, familySize: '3', income, state: 'ct' }))).toContain(expected);
  });

  test('asks nothing more and says the highest one where nobody has to file', () => {
    const talking = arrive();
    expect(go(talking, 'rough', { filing: 'noParent' })).toEqual(['filing']);
    expect(said(talking)).toContain('nobody had to file taxes for 2024');
    expect(said(talking)).toContain('You may get the highest Pell Grant.');
    expect(said(talking)).not.toContain('Income limit');
  });

  test('tells whoever has not said when they start that a later start looks at another year', () => {
    const told = 'If you start later, in 2027-28, the income of 2025 counts.';
    expect(said(ended('rough', father))).toContain(told);
    const talking = arrive();
    talking.choose({ command: 'open', value: 'ready' });
    talking.type('this school year');
    go(talking, 'rough', father);
    expect(said(talking)).not.toContain('If you start later');
  });

  test('goes by the year that was told for the checklist, and so does the exact number, which does not ask it again', () => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'ready' });
    talking.type('fall 2027');
    go(talking, 'rough', father);
    expect(said(talking)).toContain('2027-28. It goes by the income of 2025.');
    talking.choose({ command: 'open', value: 'exact' });
    expect(talking.conversation().open?.question).not.toBe('year');
  });

  test.each([
    ['somos 3', 'es'],
    ['mi mama mi hermanito y yo somos 3', 'es'],
    ['me and my 2 kids so 3 of us', 'en'],
    ['3 in total', 'en'],
  ] as const)('hears the size of the family in “%s”', (familySize, language) => {
    const talking = arrive({ language });
    go(talking, 'rough', { ...father, familySize });
    expect(said(talking)).toMatch(/familia de 3\b|family of 3\b/);
  });

  test('says the same in Spanish', () => {
    const text = said(ended('rough', father, { language: 'es' }));
    expect(text).toContain('Puede que reciba la beca Pell más alta.');
    expect(text).toContain('$7,395. Con 6 créditos por semestre es más o menos la mitad: $3,698.');
    expect(text).toContain('Solo la universidad decide');
  });

  test('tells what it means at CT State without inventing a price, and only to people in Connecticut', () => {
    const here = said(ended('rough', father));
    expect(here).toContain('I have no checked price for this year, so ask CT State');
    expect(here).toContain('Not confirmed: Sources differ');
    expect(said(ended('rough', { ...father, state: 'other' }))).not.toContain('CT State');
  });

  test('does not ask who supports nobody for the size of the family, and names the limits for one and for two', () => {
    const talking = arrive();
    expect(go(talking, 'rough', { filing: 'ownAlone', income: '1', state: 'ct' })).toEqual([
      'filing',
      'income',
      'state',
    ]);
    expect(said(talking)).toContain(
      'Limit, highest: $26,355 to $35,770 of income in 2024, for a family of 1-2',
    );
  });

  test('has other limits in Alaska', () => {
    expect(said(ended('rough', { ...father, state: 'ak' }))).toContain('$56,472 to $72,607');
  });

  test('leads to the exact number, the FAFSA, who may pay, a change and a person', () => {
    expect(buttons(ended('rough', father))).toEqual([
      'Work out my exact number',
      'Get help with the FAFSA',
      'Who may pay',
      'Find training',
      'Change an answer',
      'Talk to a person',
    ]);
  });

  test('gives every figure its sources', () => {
    const [first] = ended('rough', father).replies();
    expect(first?.because.sources?.map(({ label }) => label)).toContain(
      'U.S. Department of Education letter GEN-26-01, 2026-01-30',
    );
    expect(said(ended('rough', father))).toContain('(checked November 22, 2026)');
  });
});

describe('after the FAFSA part a rough look', () => {
  test('offers only what fits a student whose parents are on the form', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.motherAlone);
    talking.click('How much might I get?');
    expect(buttons(talking)).toEqual([
      'My two parents filed for 2024',
      'One parent alone filed for 2024',
      'My parents did not have to file for 2024',
      'I am not sure',
    ]);
  });

  test('offers only what fits an adult, and goes by the year that was told', () => {
    const talking = arrive();
    go(talking, 'fafsa', { ...fafsaOf.adult, start: '2027-28', bornBefore: 'before-2004-01-01' });
    go(talking, 'rough', { filing: 'ownAlone', income: '15000', state: 'ct' });
    const text = said(talking);
    expect(text).toContain('Pell Grant for 2027-28. It goes by the income of 2025.');
  });

  test('says when the amounts come out where they are not published, and which limits are not confirmed', () => {
    const talking = arrive();
    go(talking, 'fafsa', { ...fafsaOf.adult, start: '2027-28', bornBefore: 'before-2004-01-01' });
    go(talking, 'rough', { filing: 'ownAlone', income: '15000', state: 'ct' });
    const text = said(talking);
    expect(text).toContain('The Pell amounts for 2027-28 come out by February 1, 2027.');
    expect(text).not.toMatch(/\$7,395|\$740/);
    expect(text).toContain('No official text confirms this for 2027-28 yet: the income limits for Pell.');
  });

  test('tells who is provisionally independent that the college decides first', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.parentsUnreachable);
    go(talking, 'rough', { filing: 'ownAlone', income: '1', state: 'ct' });
    expect(said(talking)).toContain('The college has yet to decide if they are needed');
  });

  test('does not speak of citizenship again to a citizen', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.adult);
    go(talking, 'rough', { filing: 'ownNone' });
    expect(said(talking)).not.toContain('green card');
    expect(said(ended('rough', { filing: 'ownNone' }))).toContain('green card');
  });
});

describe('somebody with a bachelor’s degree', () => {
  test.each(['rough'] as const)('is asked nothing and told of Workforce Pell', (flow) => {
    const talking = arrive();
    go(talking, 'fafsa', { ...fafsaOf.adult, bornBefore: 'after-2003-01-01', graduate: 'yes' });
    expect(go(talking, flow, {})).toEqual([]);
    const text = said(talking);
    expect(text).toContain('Regular Pell is for people without a bachelor’s degree');
    expect(text).toContain('Workforce Pell');
    expect(buttons(talking)).not.toContain('Change an answer');
  });
});

describe('the words for it', () => {
  test.each([
    ['i want a pell estimate', 'rough', 'en'],
    ['can you estimate my aid', 'rough', 'en'],
    ['calculate my sai', 'exact', 'en'],
    ['cuánto me darían', 'rough', 'es'],
    ['quiero calcular mi ayuda', 'rough', 'es'],
    ['mi número exacto', 'exact', 'es'],
    ['how much do i get paid', undefined, 'en'],
  ] as const)('“%s” open %s', (text, flow, language) => {
    const talking = arrive({ language });
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe(flow);
  });

  test('are kept out of transcripts: both parts are private', async () => {
    const { flows } = await import('../../../dialogs/flows.ts');
    const isPrivate = [...flows.values()].filter((flow) => flow.private).map(({ id }) => id);
    expect(isPrivate).toEqual(expect.arrayContaining(['rough', 'exact']));
    expect(guide.words.has('rough.title')).toBe(true);
  });
});

describe('what is told before its question', () => {
  const filing = () => {
    const talking = arrive();
    talking.type('how much might i get');
    return talking;
  };

  test.each(['3', 'three', '3 of us', 'we are 4', 'somos 4'])(
    '“%s” is a family and no place in the list: nobody is told that they need not have filed',
    (people) => {
      const talking = filing();
      expect(talking.type(people)).toContain(guide.words.say('en', 'problem.peopleLater'));
      expect(talking.conversation().open?.question).toBe('filing');
    },
  );

  test('is no misunderstanding, however much of it there is', () => {
    const talking = filing();
    ['about 30k last year', '3 of us', '800 a week'].forEach((text) => talking.type(text));
    expect(talking.conversation().open?.misunderstood).toBe(0);
    expect(talking.last().flags).toEqual([]);
    expect(said(talking)).not.toContain('211');
  });

  test.each(['about 30k last year', '$45,000', '45 mil', '800 a week', '18 an hour'])(
    'the amount “%s” is put off until it is asked for',
    (amount) => {
      const talking = filing();
      expect(talking.type(amount)).toContain(guide.words.say('en', 'problem.incomeLater'));
      talking.type('i filed and i have kids');
      expect(talking.conversation().open?.question).toBe('familySize');
      expect(talking.type(amount)).toContain(guide.words.say('en', 'problem.incomeLater'));
    },
  );
});
