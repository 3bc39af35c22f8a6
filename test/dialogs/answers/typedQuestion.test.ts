import { describe, expect, test } from '@jest/globals';
import { isAsking } from '../../../dialogs/answers/isAsking.ts';
import { flows } from '../../../dialogs/flows.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { everyStep } from '../walk.ts';
import { messagesAboutOtherThings } from './messagesAboutOtherThings.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const rules = (talking: Talk) => talking.replies().map(({ because }) => because.rule ?? '');
const labels = (talking: Talk) => talking.options().map(({ label }) => label);
const isArticle = (rule: string) => guide.catalogue.answers.has(rule.replace('answers.', ''));

/** Somebody who has said hello and has nothing open, or has a part open at its first question. */
function ready(language: Language = 'en', flow?: string): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.type(language === 'en' ? 'hello' : 'hola');
  if (flow !== undefined) talking.choose({ command: 'open', value: flow });
  return talking;
}

describe('a typed question', () => {
  test.each([
    ['how much money does pell give you', 'aid-how-much-pell'],
    ['i forgot my fafsa password', 'account-forgot-password'],
    ['does fafsa pay for esl', 'training-english-classes'],
  ])('is answered by its article: “%s”', (text, id) => {
    const talking = ready();
    talking.type(text);
    expect(rules(talking)).toEqual([`answers.${id}`]);
  });

  test.each([
    ['q es la fafsa', 'basics-what-is-the-fafsa', 'es'],
    ['como hago una cuenta', 'account-what-is-an-fsa-id', 'es'],
    ['wat is the fafsa', 'basics-what-is-the-fafsa', 'en'],
    ['can i get pell for a short class', 'training-pell-for-a-10-week-class', 'en'],
  ] as const)('is answered as it is typed on a phone: “%s”', (text, id, language) => {
    const talking = ready(language);
    talking.type(text);
    expect(rules(talking)).toEqual([`answers.${id}`]);
  });

  test.each([
    ['no quiero q inmigracion vea los datos de mi mama', 'immigrant-will-it-tell-immigration', 'es'],
    ['q le van a hacer con los datos de mi mama?', 'immigrant-will-it-tell-immigration', 'es'],
    ['wait what if i lost my job this year', 'money-lost-my-job', 'en'],
  ] as const)('or a worry is heard while something else is asked: “%s”', (text, id, language) => {
    const talking = ready(language, 'rough');
    talking.type(text);
    expect(rules(talking)).toContain(`answers.${id}`);
    expect(talking.conversation().open?.flow).toBe('rough');
  });

  test('about how much leads to an estimate', () => {
    const talking = ready();
    talking.type('how much pell will i get');
    expect(talking.conversation().open?.flow).toBe('rough');
  });

  test('is answered in the language it was first asked in', () => {
    const talking = talk(guide);
    talking.type('ya tengo una licenciatura, ¿puedo recibir la pell?', { language: 'en' });
    expect(talking.conversation().language).toBe('es');
    expect(talking.replies().at(-1)?.cards[0]?.title).toBe(
      guide.catalogue.answers.get('aid-already-have-a-bachelors')?.question.es,
    );
  });

  test('asked in the other language later is answered in the one that is spoken', () => {
    const talking = ready('en');
    talking.type('que es el sai');
    expect(talking.replies()[0]?.cards[0]?.title).toBe('What is the SAI?');
  });

  test('that names a need is for the part about needs', () => {
    const talking = ready();
    talking.type('i want to learn english');
    expect(talking.conversation().answers['support']?.['need']?.value).toBe('adultEducation');
  });

  test.each(messagesAboutOtherThings)('is not heard in “%s”', (text) => {
    for (const language of languages) {
      const talking = ready(language);
      talking.type(text);
      expect(rules(talking).filter(isArticle)).toEqual([]);
    }
  });
});

describe('a question in the middle of a part', () => {
  test.each([
    ['en', 'wait, what is the sai?', 'What is the SAI?'],
    ['es', 'espere, ¿qué es el sai?', '¿Qué es el SAI?'],
  ] as const)('is answered, and the open question asked again, in %s', (language, text, title) => {
    const talking = ready(language, 'fafsa');
    const before = talking.conversation();
    talking.type(text);
    const [article, question] = talking.replies();
    expect(article?.cards[0]?.title).toBe(title);
    expect(article?.options).toEqual([]);
    expect(article?.cards[0]?.options.map(({ choice }) => choice.command)).toEqual(['answers', 'person']);
    expect(question?.because.question).toBe(before.open?.question);
    expect(talking.conversation().open).toMatchObject({ flow: 'fafsa', question: before.open?.question });
    expect(talking.conversation().answers).toEqual(before.answers);
  });

  test('keeps the question open while the topics are looked through, and goes back to it', () => {
    const talking = ready('en', 'training');
    const question = talking.conversation().open?.question;
    talking.type('i have a question');
    talking.click('My account');
    expect(labels(talking).at(-1)).toBe('Go on with my questions');
    expect(talking.conversation().open?.question).toBe(question);
    talking.click('More questions');
    talking.click('I forgot my password');
    expect(rules(talking)).toEqual(['answers.account-forgot-password', 'answers']);
    talking.click('More questions like this');
    talking.click('Go on with my questions');
    expect(talking.conversation().open?.question).toBe(question);
    expect(talking.replies()[0]?.because.question).toBe(question);
  });

  test('opens the related part and keeps the one that was open', () => {
    const talking = ready('en', 'training');
    talking.choose({ command: 'answers', value: 'dates-deadline' });
    talking.click('Get help with the FAFSA');
    expect(talking.conversation()).toMatchObject({ open: { flow: 'fafsa' }, paused: ['training'] });
  });

  test('is not heard in what is told rather than asked, unless it is sure; what it may be is then on offer', () => {
    const talking = ready('en', 'training');
    const said = talking.type('something about my award letter');
    expect(rules(talking)).toEqual(['misunderstood']);
    expect(said).toContain(guide.words.say('en', 'answers.maybe'));
    expect(talking.options()[0]?.choice.command).toBe('wish');
    expect(labels(talking).filter((label) => label === 'Talk to a person')).toHaveLength(1);
    expect(talking.conversation().open?.misunderstood).toBe(1);
    talking.click(labels(talking)[0] ?? '');
    expect(rules(talking)[0]).not.toBe('misunderstood');
  });

  test.each([...flows.keys()])('never stands in for an answer that is on offer in the part %s', (id) => {
    const flow = flows.get(id);
    if (!flow) throw new Error(`no flow ${id}`);
    for (const language of languages) {
      const labelled = everyStep(flow, language).filter(({ move }) => move.choice?.question !== undefined);
      for (const { from, move } of labelled.slice(0, 60)) {
        const talking = talk(guide, { language });
        talking.become(from.conversation);
        talking.type(move.text);
        expect(rules(talking).filter(isArticle)).toEqual([]);
      }
    }
  });
});

describe('what is not understood', () => {
  test('is asked about: up to three wishes, a person and the menu, and is seen by staff with what was guessed', () => {
    const talking = ready();
    expect(talking.type('my income thing')).toBe(guide.words.say('en', 'answers.didYouMean'));
    expect(labels(talking).slice(-2)).toEqual(['Talk to a person', 'Back to the menu']);
    expect(labels(talking).length).toBeLessThanOrEqual(6);
    expect(talking.last().flags).toEqual(['misunderstood']);
    expect(talking.replies()[0]?.because.guess).toMatchObject({
      decision: 'ask',
      wishes: ['fafsa_money', expect.anything(), expect.anything()],
    });
    talking.type('What money counts');
    expect(rules(talking)[0]).toMatch(/^wishes\.topic\./);
  });

  test.each([
    ['antes hacia costura y uniformes', 'es'],
    ['i was a cook at the school for 22 years but my knees are bad now', 'en'],
    ['i tried 211 they put me on hold for a hour', 'en'],
  ] as const)('gets no odd article offered: “%s”', (text, language) => {
    const talking = ready(language);
    talking.type(text);
    expect(talking.options().filter(({ choice }) => choice.command === 'answers')).toEqual([]);
  });

  test('gets the articles offered that are near, however far off it is', () => {
    const talking = ready();
    talking.type('forgot my instagram password');
    expect(talking.replies()[0]?.because.guess?.decision).toBe('unknown');
    expect(talking.options()[0]?.choice).toMatchObject({
      command: 'answers',
      value: 'account-forgot-password',
    });
  });

  test('and is like no article goes as before', () => {
    const talking = ready();
    expect(talking.type('qwertz')).toContain(guide.words.say('en', 'engine.notUnderstood'));
    expect(rules(talking)).toEqual(['misunderstood']);
  });
});

describe('a message', () => {
  test.each([
    'Can I apply?',
    'what is the sai',
    'so how long is it',
    'i have daca can i get money',
    '¿Es gratis?',
    'de que año son los impuestos',
    'hola cuanto cuesta',
    'tengo un bebe tengo que poner a mis papas',
  ])('reads as a question: “%s”', (text) => expect(isAsking(text)).toBe(true));

  test.each([
    '',
    'i have a baby',
    'no contact with my parents',
    'my mom has daca',
    'i was in foster care',
    'Hartford',
    'tengo daca',
    'no tengo contacto con mis padres',
    'mi mama quiere que estudie',
  ])('does not read as a question: “%s”', (text) => expect(isAsking(text)).toBe(false));
});
