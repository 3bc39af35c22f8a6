import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { supportNeeds, type SupportNeed } from '../../../dialogs/support/supportNeeds.ts';
import { supportReplies } from '../../../dialogs/support/supportReplies.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

function begin(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'open', value: 'support' });
  return talking;
}

const titlesOf = (talking: Talk) => talking.replies().flatMap(({ cards }) => cards.map(({ title }) => title));
const labelsOf = (talking: Talk) => talking.options().map(({ label }) => label);

function repliesFor(need: SupportNeed, language: Language, town?: string) {
  const answers = town === undefined ? {} : { training: { town: { value: town } } };
  return supportReplies(need, scopeOf(guide, { ...newConversation(language), answers }, '2026-11-22'));
}

test('a need that is the same everywhere is answered at once, with people to call', () => {
  const talking = begin();
  expect(talking.type('child care')).toContain('Children should not keep you from a class');
  expect(titlesOf(talking)).toEqual(['2-1-1 Child Care', 'Care 4 Kids', '2-1-1 Connecticut']);
});

test('each card says how to reach them, and whether that is confirmed', () => {
  const talking = begin();
  talking.type('child care');
  const [find, pay] = talking.replies().flatMap(({ cards }) => cards);
  expect(find?.facts).toContainEqual({ name: 'Phone', value: '1-800-505-1000' });
  expect(find?.facts).toContainEqual({ name: 'Status', value: 'Checked November 22, 2026.' });
  expect(pay?.facts.find(({ name }) => name === 'Status')?.value).toMatch(/^Not confirmed/);
});

test('what it says comes with its sources, for staff', () => {
  const [said] = repliesFor('food', 'en');
  expect(said?.because).toMatchObject({ flow: 'support', rule: 'food' });
  expect(said?.because.sources?.map(({ label }) => label)).toContain(
    'Connecticut Department of Social Services',
  );
});

describe('the town', () => {
  test('is asked where it changes whom to call', () => {
    const talking = begin();
    expect(talking.type('I lost my job')).toContain('Which town do you live in?');
    expect(talking.type('Bridgeport')).toContain('I am sorry about your job');
    expect(titlesOf(talking)).toEqual([
      'Connecticut Department of Labor',
      'American Job Center Bridgeport',
      'The WorkPlace',
    ]);
  });

  test('is not asked of those who told it elsewhere', () => {
    const talking = begin();
    talking.become({
      ...talking.conversation(),
      answers: { training: { town: { value: 'new-haven' } } },
    });
    talking.type('veteran');
    expect(talking.conversation().open).toBeNull();
    expect(titlesOf(talking)).toContain('American Job Center New Haven');
  });

  test('can be skipped: then Hartford’s are named, and whom to ask elsewhere', () => {
    const talking = begin();
    talking.type('coming home from prison');
    expect(talking.click('Skip')).toContain('Outside the Hartford area, 211 can tell you your job center.');
    expect(titlesOf(talking)[0]).toBe('Reentry Welcome Center, Hartford');
  });

  test('keeps people from a center that is for others', () => {
    const titles = (town: string) =>
      repliesFor('reentry', 'en', town).flatMap(({ cards }) => cards.map(({ title }) => title));
    expect(titles('waterbury')).toContain('Reentry Welcome Center, Waterbury');
    expect(titles('waterbury')).not.toContain('Reentry Welcome Center, Hartford');
    expect(titles('stamford')).toEqual(['American Job Center Stamford', '2-1-1 Connecticut']);
  });
});

describe.each(languages)('every need, in %s', (language) => {
  test('has two or three people to call, wherever one lives', () => {
    for (const need of supportNeeds)
      for (const town of [undefined, 'hartford', 'stamford', 'union', 'danbury']) {
        const cards = repliesFor(need, language, town).flatMap((said) => said.cards);
        expect([need, town, cards.length >= 2 && cards.length <= 3]).toEqual([need, town, true]);
      }
  });

  test('is answered briefly, in passing too: no buttons and no question', () => {
    for (const need of supportNeeds)
      for (const said of repliesFor(need, language)) {
        expect(said.text.split(/\s+/).length).toBeLessThanOrEqual(60);
        expect([said.options, said.text.includes('?')]).toEqual([[], false]);
      }
  });
});

describe('what is typed', () => {
  test.each([
    ['someone to watch my kids', 'childcare'],
    ['i dont have a car', 'transport'],
    ['food stamps', 'food'],
    ['rent', 'housing'],
    ['ged', 'adultEducation'],
    ['i am blind', 'disability'],
    ['i was in the army', 'veterans'],
    ['jail', 'reentry'],
    ['got laid off', 'laidOff'],
    ['idk', 'other'],
  ])('“%s” is heard as %s', (text, need) => {
    const talking = begin();
    talking.type(text);
    expect(talking.conversation().answers['support']?.['need']?.value).toBe(need);
  });

  test.each([
    ['guardería', 'childcare'],
    ['no tengo carro', 'transport'],
    ['comida', 'food'],
    ['la renta', 'housing'],
    ['aprender inglés', 'adultEducation'],
    ['tengo una discapacidad', 'disability'],
    ['soy veterano', 'veterans'],
    ['salí de la cárcel', 'reentry'],
    ['me despidieron', 'laidOff'],
    ['otra cosa', 'other'],
  ])('in Spanish “%s” is heard as %s', (text, need) => {
    const talking = begin('es');
    talking.type(text);
    expect(talking.conversation().answers['support']?.['need']?.value).toBe(need);
  });
});

describe('from there', () => {
  test('it goes on to training, another need, a person or the menu', () => {
    const talking = begin();
    talking.type('food');
    expect(labelsOf(talking)).toEqual([
      'Find training',
      'I need help with another thing',
      'Talk to a person',
      'Back to the menu',
    ]);
  });

  test('another need gets other people', () => {
    const talking = begin();
    talking.type('food');
    talking.click('I need help with another thing');
    expect(talking.click('Housing')).toContain('A safe place to live comes first');
    expect(titlesOf(talking)[0]).toBe('2-1-1 housing help');
  });

  test('whoever left the search for training in the middle is led back to it, once', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.choose({ command: 'open', value: 'training' });
    talking.choose({ command: 'open', value: 'support' });
    talking.type('food');
    const toTraining = talking.options().filter(({ choice }) => choice.value === 'training');
    expect(toTraining).toHaveLength(1);
  });

  test('a person who is asked for next is one for this need', () => {
    const talking = begin();
    talking.type('food');
    talking.click('Talk to a person');
    expect(titlesOf(talking)).toContain('SNAP food help (Department of Social Services)');
  });
});
