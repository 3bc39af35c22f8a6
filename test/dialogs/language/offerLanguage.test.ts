import { describe, expect, test } from '@jest/globals';
import { talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const offer = 'Podemos seguir en español';
const long = 'no tengo dinero para pagar la escuela';
const short = 'me gusta mucho cocinar';
/** Somebody on the English page who already said hello. */
const begun = () => {
  const talking = talk(guide);
  talking.arrive();
  talking.type('hi');
  return talking;
};

describe('the first message', () => {
  test('decides the language when it is long and clear, whatever the page says', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('quisiera que alguien me explique todo esto con calma');
    expect(talking.conversation()).toMatchObject({ language: 'es', languageChosen: false });
    const other = talk(guide, { language: 'es' });
    other.type('i was wondering whether someone could explain this to me');
    expect(other.conversation().language).toBe('en');
  });

  test('is read as a whole: a phrase of the other language in it changes nothing', () => {
    const talking = talk(guide, { language: 'es' });
    talking.arrive();
    talking.type('hola, my mom wants to know how does the fafsa work for us');
    expect(talking.conversation().language).toBe('en');
  });

  test.each(['si', 'no', 'ok gracias', 'Hartford'])('"%s" is no reason', (text) => {
    const talking = talk(guide);
    talking.type(text);
    expect(talking.conversation().heardLanguage).toMatchObject({ en: 0, es: 0 });
  });

  test('changes nothing for whoever chose a language', () => {
    const talking = talk(guide);
    talking.choose({ command: 'language', value: 'en' });
    talking.type(long);
    talking.type(long);
    expect(talking.conversation().language).toBe('en');
    expect(
      talking
        .replies()
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain(offer);
  });
});

describe('later on the other language', () => {
  test('is offered after one long message, and nothing changes until it is taken', () => {
    const talking = begun();
    expect(talking.type(long)).toContain(offer);
    expect(talking.conversation().language).toBe('en');
    expect(talking.click('Español')).toContain('Muy bien, en español.');
    expect(talking.conversation()).toMatchObject({ language: 'es', languageChosen: true });
  });

  test('is offered after two shorter ones, not after one', () => {
    const talking = begun();
    expect(talking.type(short)).not.toContain(offer);
    expect(talking.type(short)).toContain(offer);
  });

  test('is offered once, and once more when much more was written in it', () => {
    const talking = begun();
    const offered = Array.from({ length: 8 }, () => talking.type(long).includes(offer));
    expect(offered).toEqual([true, false, true, false, false, false, false, false]);
  });

  test('is offered only in answer to a message in it', () => {
    const talking = begun();
    talking.type(long);
    talking.type(long);
    expect(talking.type('ok')).not.toContain(offer);
  });

  test('waits for more when the conversation was in the first one so far', () => {
    const talking = begun();
    talking.type('i want to know what training there is');
    talking.type('i have a car and can drive to it');
    expect(talking.type(short)).not.toContain(offer);
    expect(talking.type(long)).toContain(offer);
  });

  test('never comes and goes with somebody who mixes', () => {
    const talking = begun();
    const said = [
      'necesito el financial aid for my son',
      'pero i dont know how to pay for it',
      'mi hijo got accepted but no tenemos money',
      'what do i do con la fafsa',
    ].map((text) => talking.type(text));
    expect(said.join('\n')).not.toContain(offer);
    expect(talking.conversation().language).toBe('en');
  });

  test('is not offered to somebody in danger', () => {
    const talking = begun();
    expect(talking.type('mi esposo me pega y tengo mucho miedo de todo')).not.toContain(offer);
  });

  test('is told by what is typed, never by a button', () => {
    const talking = begun();
    const before = talking.conversation().heardLanguage;
    talking.choose({ command: 'help' });
    expect(talking.conversation().heardLanguage).toEqual(before);
  });

  test('is offered with its own button once, beside what was asked', () => {
    const talking = begun();
    talking.type('fafsa');
    talking.choose({ command: 'open', value: 'training' });
    const open = talking.conversation().open?.question;
    talking.type('no se todavia que es lo que quiero hacer');
    expect(talking.options().filter(({ label }) => label === 'Español')).toHaveLength(1);
    talking.click('Español');
    expect(talking.conversation().open).toMatchObject({ flow: 'training', question: open });
  });
});
