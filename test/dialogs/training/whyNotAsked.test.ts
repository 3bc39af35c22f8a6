import { describe, expect, test } from '@jest/globals';
import { answerAll, begin, labelsOf } from './trainingTalk.ts';

const evenings = { sector: 'manufacturing', town: 'hartford', times: 'evenings' };

describe('asked after the tracks', () => {
  test.each([
    ['en', 'why not hvac?', 'It is another kind of work: Building trades.'],
    ['en', 'But why not HVAC', 'It is another kind of work: Building trades.'],
    ['en', 'how come not the hvac class', 'It is another kind of work: Building trades.'],
    ['en', 'why didn’t you show me hvac?', 'It is another kind of work: Building trades.'],
    ['en', 'why isn’t hvac on the list', 'It is another kind of work: Building trades.'],
    ['en', 'why not careerconnect?', 'CareerConneCT ended on July 1, 2026.'],
    ['en', 'why not plumbing?', 'I know no training by that name.'],
    ['es', '¿por qué no hvac?', 'Es otra clase de trabajo: Oficios de construcción.'],
    ['es', 'y porque no hvac', 'Es otra clase de trabajo: Oficios de construcción.'],
    ['es', '¿Y por qué no plomería?', 'No conozco una capacitación con ese nombre.'],
  ] as const)('in %s: “%s”', (language, typed, words) => {
    const talking = begin(language);
    answerAll(talking, { ...evenings, sector: language === 'en' ? 'manufacturing' : 'manufactura' });
    expect(talking.type(typed)).toContain(words);
  });

  test('by a name that several bear, which one is meant is asked, at most four named', () => {
    const talking = begin();
    answerAll(talking, evenings);
    expect(talking.type('why not cybersecurity?')).toContain('Which one do you mean?');
    const named = talking.options().filter(({ choice }) => choice.command === 'whyNot');
    expect(named).toHaveLength(4);
    expect(
      talking.click('Bachelor of Science in Cybersecurity (Central Connecticut State University)'),
    ).toContain('It is another kind of work');
  });

  test('by a name of which only a part is known, that is said and the nearest are named, without the whole menu', () => {
    const talking = begin();
    answerAll(talking, { sector: 'health', town: 'hartford' });
    expect(talking.type('why not dental assistant?')).toContain('I know no training by just that name.');
    expect(labelsOf(talking)).toContain('Medical Assistant (CT State Asnuntuck)');
    expect(labelsOf(talking)).not.toContain('Get help with the FAFSA');
  });

  test.each(['health', 'manufacturing', 'tech', 'trades', 'insurance'])(
    'the example after the tracks of %s is one of that kind that was not shown',
    (sector) => {
      const talking = begin();
      const said = answerAll(talking, { sector, town: 'hartford' });
      const [, example = ''] = /Write, for example, “(Why not [^”]*)”/.exec(said) ?? [];
      expect(example).not.toBe('');
      const told = talking.type(example);
      expect(told).toMatch(/because of your answers|is possible for you too/);
      expect(told).not.toMatch(/It is another kind of work/);
    },
  );

  test('none of those named has ended while one goes on', () => {
    const talking = begin();
    talking.type('why not healthcare or welding or cdl');
    expect(labelsOf(talking)).not.toContain('CareerConneCT truck driving (CDL) (Capital Workforce Partners)');
  });
});

describe('asked while a question is open', () => {
  test('about a known training: it is answered and the question asked again', () => {
    const talking = begin();
    talking.type('manufacturing');
    const open = talking.conversation().open?.question;
    expect(talking.type('why not welding?')).toContain('I have not picked any training for you yet.');
    expect(talking.conversation().open?.question).toBe(open);
    expect(talking.conversation().open?.misunderstood).toBe(0);
  });

  test('about one that nobody knows: that is said in the part that looks for training', () => {
    expect(begin().type('why not plumbing?')).toContain('I know no training by that name.');
  });

  test('about something else in another part: it is no question about trainings', () => {
    expect(begin('en', 'fafsa').type('why not my dad')).not.toContain('I know no training by that name.');
  });

  test('“porque no ...” is a reason, unless it names a training', () => {
    const talking = begin('es');
    expect(talking.type('porque no tengo carro')).not.toContain(
      'No conozco una capacitación con ese nombre.',
    );
    expect(talking.type('porque no soldadura')).toContain('todavía no he elegido');
  });
});

test.each(['why not', 'why not?', 'por que no', 'why'])('“%s” alone asks about no training', (typed) => {
  const talking = begin();
  answerAll(talking, evenings);
  expect(talking.type(typed)).not.toMatch(/training by that name|because of your answers/);
});
