import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin, labelsOf, titlesOf } from './trainingTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const evenings = { sector: 'manufacturing', town: 'hartford', times: 'evenings' };

function arrived(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

function withTracks(answers: Readonly<Record<string, string>> = evenings, language: Language = 'en'): Talk {
  const talking = begin(language);
  answerAll(talking, answers);
  return talking;
}

const whyNot = (talking: Talk, value: string) => talking.choose({ command: 'whyNot', value });

describe('a track that the answers rule out is told with what rules it out', () => {
  test.each([
    ['technical-school-hvac', 'It is another kind of work: Building trades.', 'Change: Kind of work'],
    ['ct-aero-tech', 'Its classes are at other times: days.', 'Change: When I can go'],
  ])('%s', (id, words, change) => {
    const talking = withTracks();
    const said = whyNot(talking, id);
    expect(said).toContain('I did not show it because of your answers.');
    expect(said).toContain(words);
    expect(labelsOf(talking)).toEqual([change, 'Keep in my plan', 'Back to my tracks', 'Talk to a person']);
  });

  test('and the answer behind it can be changed', () => {
    const talking = withTracks();
    whyNot(talking, 'technical-school-hvac');
    expect(talking.click('Change: Kind of work')).toContain('What kind of work');
  });

  test('and nothing to change is offered for what a resident is', () => {
    const talking = withTracks();
    expect(whyNot(talking, 'manufacturing-pipeline-electric-boat')).toContain('eastern Connecticut');
    expect(labelsOf(talking).filter((label) => label.startsWith('Change'))).toEqual([]);
  });

  test('because it was turned down', () => {
    const talking = withTracks();
    const [first = ''] = (
      talking.options().find(({ choice }) => choice.command === 'none')?.choice.value ?? ''
    ).split(',');
    talking.click('None of these');
    expect(whyNot(talking, first)).toContain('You said it was not for you.');
  });
});

describe('a track that has ended', () => {
  test.each([
    [
      'en',
      'CareerConneCT truck driving (CDL) ended (July 1, 2026), so no one can join it now.',
      'driving school',
    ],
    [
      'es',
      'Licencia de camionero (CDL) de CareerConneCT terminó (1 de julio de 2026), así que ya nadie puede entrar.',
      'escuela',
    ],
  ] as const)('is told as ended, with what there is instead, in %s', (language, words, instead) => {
    const talking = arrived(language);
    const said = whyNot(talking, 'careerconnect-cdl');
    expect(said).toContain(words);
    expect(said).toContain(instead);
    const commands = talking.options().map(({ choice }) => choice.command);
    expect(commands).toEqual(['open', 'person']);
  });

  test('is told so though other things rule it out too', () => {
    expect(whyNot(withTracks(), 'careerconnect-cdl')).not.toContain('another kind of work');
  });
});

describe('a track that is possible', () => {
  test('was shown', () => {
    const talking = withTracks();
    const [title = ''] = titlesOf(talking);
    const shown = [...guide.catalogue.tracks.values()].find(({ name }) => name === title);
    expect(whyNot(talking, shown?.id ?? '')).toContain(`${title} is one of those I showed you.`);
  });

  test.each([
    ['ct-state-asnuntuck-manufacturing', 'The others are closer to you, or I know better where they are.'],
    ['registered-apprenticeship', 'The others are closer to the kind of work you look for.'],
  ])('came after others: %s', (id, words) => {
    const said = whyNot(withTracks(), id);
    expect(said).toContain('is possible for you too. I show three at a time, and others came first.');
    expect(said).toContain(words);
  });

  test('is kept with one tap', () => {
    const talking = withTracks();
    whyNot(talking, 'ct-state-asnuntuck-manufacturing');
    expect(talking.click('Keep in my plan')).toContain('in your plan');
  });
});

describe('before any track was shown', () => {
  test('none was left out', () => {
    const talking = arrived();
    const said = whyNot(talking, 'technical-school-hvac');
    expect(said).toContain('I have not picked any training for you yet.\nIt may be one for you.');
    expect(said).not.toMatch(/showed|others came first/);
    expect(labelsOf(talking)).toEqual(['Keep in my plan', 'Find training', 'Talk to a person']);
  });

  test('what the answers so far rule out is said, and the open question is asked again', () => {
    const talking = begin();
    talking.type('manufacturing');
    const open = talking.conversation().open?.question;
    const said = whyNot(talking, 'technical-school-hvac');
    expect(said).toContain('I have not picked any training for you yet.');
    expect(said).toContain('It is another kind of work: Building trades.');
    expect(talking.conversation().open?.question).toBe(open);
    expect(labelsOf(talking)).toContain('Skip');
  });
});

describe('a track that nobody knows', () => {
  test.each(['', 'no-such-track', '__proto__', 'constructor'])('“%s” is told as unknown', (id) => {
    const talking = withTracks();
    expect(whyNot(talking, id)).toContain('I know no training by that name.');
    expect(talking.replies().at(-1)?.because.rule).toBe('whyNot.unknown');
  });

  test('is told so, and the open question is asked again', () => {
    const talking = begin();
    expect(whyNot(talking, 'no-such-track')).toContain('What kind of work');
    expect(talking.conversation().open?.question).toBe('sector');
  });
});
