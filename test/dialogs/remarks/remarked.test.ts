import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const rules = (talking: Talk) => talking.replies().map(({ because }) => because.rule ?? '');

function ready(language: Language = 'en', flow?: string): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  if (flow !== undefined) talking.choose({ command: 'open', value: flow });
  return talking;
}

describe('a remark', () => {
  test.each([
    ['Good evening dear, this is Ruth. Who am I speaking with?', 'who', 'en'],
    ['como te llamas tu', 'who', 'es'],
    ['And are you in the Torrington office?', 'where', 'en'],
    ['Are you there tomorrow?', 'there', 'en'],
    ['Hola mija como estas', 'howAreYou', 'es'],
    ['tienes hijos?', 'life', 'es'],
    ['i feel so stupid', 'ashamed', 'en'],
    ['My husband passed in the spring and I need to go back to work.', 'loss', 'en'],
    ['mis hijos no me hablan estoy sola', 'alone', 'es'],
    ['Sorry I know I write a lot', 'wordy', 'en'],
    ['que mierda de sistema', 'cross', 'es'],
    ['am i too old to learn something?', 'tooOld', 'en'],
    ['Buenas noches señorita una pregunta', 'ask', 'es'],
  ] as const)('is answered as one person answers another: “%s”', (text, id, language) => {
    const talking = ready(language);
    expect(talking.type(text)).toContain(guide.words.say(language, `remarks.${id}`));
    expect(rules(talking)).toEqual([`remarks.${id}`]);
  });

  test('leaves the open question open, and no answer counts as misunderstood', () => {
    const talking = ready('en', 'training');
    const { open } = talking.conversation();
    talking.type('i feel so stupid');
    expect(talking.conversation().open).toMatchObject({ question: open?.question, misunderstood: 0 });
  });

  test('goes before what else the message asks', () => {
    const said = ready().type('im so stressed how do i get child care for my kids');
    expect(said).toMatch(/^That is a lot for one person\..*\n[^]*child care/);
  });

  test('goes before the facts that the message tells', () => {
    const talking = ready('es');
    const said = talking.type('tengo 59 años ya estoy vieja verdad');
    expect(said).toMatch(/^No es tarde\.[^]*Anoté: 59 años/);
    expect(talking.last().flags).toEqual([]);
  });

  test.each(['are you there', 'who are you'])(
    'is heard in no answer on offer, nor in what is private: “%s”',
    (text) => {
      const talking = ready('en', 'rough');
      talking.type(text);
      expect(rules(talking).filter((rule) => rule.startsWith('remarks.'))).toEqual([]);
    },
  );

  test('of somebody who died is no answer to a question about the FAFSA', () => {
    const said = ready().type('my husband died does the fafsa count his income from 2024');
    expect(said).toContain('sorry for your loss');
    expect(said.split('\n').length).toBeGreaterThan(1);
  });
});

describe('after danger was told of', () => {
  const endangered = () => {
    const talking = ready('en', 'training');
    talking.type('my husband hits me');
    return talking;
  };

  test('“no police” is heard, and who helps is said again', () => {
    expect(endangered().type('i dont want the cops')).toMatch(/I do not call anyone.*888-774-2900/);
  });

  test('relief is heard before the questions go on', () => {
    expect(endangered().type('ok im at my sisters now')).toMatch(/I am glad[^]*Question 1/);
  });

  test('neither is heard where no danger was told of', () => {
    expect(ready().type('i dont want the cops')).not.toContain('I do not call anyone');
  });
});

describe('“ok”', () => {
  test.each(['ok', 'k cool', 'dale'])('shows what there is where nothing is open: “%s”', (text) => {
    expect(ready().type(text)).toBe('All right.\nWhat would you like to do?');
  });

  test('asks a question again that it does not answer, without a reproach', () => {
    const talking = ready('en', 'training');
    expect(talking.type('ok')).toMatch(/^All right\.\nQuestion 1/);
    expect(talking.conversation().open?.misunderstood).toBe(0);
  });

  test('answers a yes or no', () => {
    const talking = ready('en', 'delete');
    talking.type('ok');
    expect(talking.last().forget).toBe(true);
  });
});

describe('thanks in words of their own', () => {
  test.each(['Dios se lo pague', 'obrigada', 'gracias por escucharme'])(
    'are thanks, also in a part: “%s”',
    (text) => {
      const talking = ready('es', 'training');
      expect(talking.type(text)).toMatch(/^De nada\.\nPregunta 1/);
    },
  );
});

test('who knows nothing of computers is not sent to a trade in technology', () => {
  const talking = ready('es');
  talking.type('yo quisiera aprender la computadora porque no se nada');
  expect(talking.conversation().answers['support']?.['need']?.value).toBe('adultEducation');
  expect(talking.conversation().open).toBeNull();
});

describe('the question whether to erase everything', () => {
  test('takes no sentence for a yes that only begins like one', () => {
    const talking = ready('en', 'delete');
    expect(talking.type('ok im at my sisters now and need a class')).toContain('I erased nothing');
    expect(talking.last().forget).toBe(false);
    expect(talking.conversation().open?.flow).not.toBe('delete');
  });

  test('gives way to another question, which is answered', () => {
    const talking = ready('en', 'delete');
    expect(talking.type('what is a contributor')).toMatch(/I erased nothing[^]*Here is what I know/);
  });

  test.each(['yes', 'Yes please', 'sí, bórralo'])('still takes “%s” for a yes', (text) => {
    const talking = ready('en', 'delete');
    talking.type(text);
    expect(talking.last().forget).toBe(true);
  });
});
