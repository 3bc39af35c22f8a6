import { describe, expect, test } from '@jest/globals';
import type { CatalogueTrack } from '../../../data/schema/track.ts';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import { endedProgramme } from '../../../dialogs/ended/endedProgramme.ts';
import { namedEndedTracks } from '../../../dialogs/ended/namedEndedTracks.ts';
import { withOpen } from '../../../dialogs/engine/memory.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import type { Turn } from '../../../dialogs/engine/turn.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { inbound } from '../../support/turns/inbound.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const tracks = [...guide.catalogue.tracks.values()];

function hear(text: string, conversation: Conversation = newConversation('en'), more: Partial<Inbound> = {}) {
  const turn: Turn = {
    conversation,
    inbound: inbound({ text, ...more }),
    guide,
    flows,
    scope: scopeOf(guide, conversation, '2026-11-22'),
    heardBefore: true,
  };
  return endedProgramme(turn);
}

const about = (sector: string): Conversation => ({
  ...newConversation('en'),
  answers: { training: { sector: { value: sector } } },
});
const insteadOf = (answered: ReturnType<typeof hear>) => answered?.replies[0]?.cards[0]?.paragraphs[0];

describe('a message that names an ended programme', () => {
  test.each([
    ['careerconnect', 'CareerConneCT ended on July 1, 2026.'],
    ['Is CareerConneCT still open?', 'CareerConneCT ended on July 1, 2026.'],
    ['careerconect still going?', 'CareerConneCT ended on July 1, 2026.'],
    ['is carreer connect free', 'CareerConneCT ended on July 1, 2026.'],
    ['how do i sign up for career connect', 'CareerConneCT ended on July 1, 2026.'],
    ['RemoteWorks', 'RemoteWorks (CareerConneCT) ended on July 1, 2026.'],
    ['remote works please', 'RemoteWorks (CareerConneCT) ended on July 1, 2026.'],
    ['is bio launch ct coming back', 'BioLaunchCT (CareerConneCT) ended in 2025.'],
    ['health careerx', 'Health CareeRx Academy (CareerConneCT) ended on July 1, 2026.'],
    ['Year Up', 'Year Up training of 2020 (CARES Act) ended in 2020.'],
  ])('“%s” is told that it ended, and when', (text, words) => {
    expect(hear(text)?.replies[0]?.text).toContain(words);
  });

  test('is told what there is instead, with the source', () => {
    const said = hear('careerconnect')?.replies[0];
    const [card] = said?.cards ?? [];
    expect(card?.title).toBe('What you can try instead');
    expect(card?.paragraphs[0]).toContain('Ask an American Job Center what money is left.');
    expect(card?.facts.find(({ name }) => name === 'Source')?.value).toContain(
      'Connecticut Office of Workforce Strategy',
    );
    expect(said?.because).toMatchObject({ rule: 'ended' });
    expect(said?.because.sources?.length).toBeGreaterThan(0);
  });

  test('is told it in Spanish', () => {
    const said = hear('qué pasó con careerconnect', newConversation('es'))?.replies[0];
    expect(said?.text).toContain('CareerConneCT terminó el 1 de julio de 2026.');
    expect(said?.cards[0]?.paragraphs[0]).toContain('Pregunte en un American Job Center');
  });

  test.each([
    ['technology', 'AI Academy'],
    ['trades', 'Jobs Funnel'],
    ['manufacturing', 'machining'],
  ])('of several under one name, whoever asked for %s is told of that one', (sector, words) => {
    expect(insteadOf(hear('careerconnect', about(sector)))).toContain(words);
  });

  test('of several, whoever asked for no kind of work is told what holds for all', () => {
    const remote = guide.catalogue.tracks.get('remoteworks');
    expect(insteadOf(hear('careerconnect'))).toBe(remote?.ended?.instead.en);
  });
});

describe('after that', () => {
  test('the menu is shown when no question is open', () => {
    const answered = hear('careerconnect');
    expect(answered?.replies.at(-1)?.text).toBe('What would you like to do?');
    expect(answered?.replies[0]?.options).toEqual([]);
  });

  test('the open question is asked again, and a person is offered', () => {
    const answered = hear('careerconnect', withOpen(newConversation('en'), 'support', 'need'));
    expect(answered?.replies.at(-1)?.text).toBe('What do you need help with?');
    expect(answered?.conversation.open).toMatchObject({ flow: 'support', question: 'need' });
    expect(answered?.replies[0]?.options.map(({ choice }) => choice.command)).toEqual(['person']);
  });
});

describe('no programme is named', () => {
  test.each([
    'I want a career in health care',
    'Healthcare careers',
    'career connections',
    'truck driving',
    'CDL',
    'camionero',
    'remote work',
    'trabajo desde casa',
    'career resources',
    'CCAT',
    'yes',
    '',
  ])('by “%s”', (text) => {
    expect(hear(text)).toBeNull();
  });

  test('by a button', () => {
    expect(hear('CareerConneCT', newConversation('en'), { choice: { command: 'menu' } })).toBeNull();
  });

  test('by the names of the trainings that still run', () => {
    const running = tracks.filter(({ status }) => status !== 'ended');
    const named = running.flatMap(({ name, also }) => [name, ...also]);
    expect(named.filter((name) => namedEndedTracks(name, tracks))).toEqual([]);
  });

  test('that has ended everywhere', () => {
    const running = (track: CatalogueTrack): CatalogueTrack => {
      const { ended, ...rest } = track;
      return ended ? { ...rest, status: 'presumed' } : track;
    };
    const revived = tracks.map((track) => (track.id === 'careerconnect-it' ? running(track) : track));
    expect(namedEndedTracks('careerconnect', tracks)).not.toBeNull();
    expect(namedEndedTracks('careerconnect', revived)).toBeNull();
  });
});

test.each(languages)('it is said briefly in %s', (language) => {
  const names = tracks.filter(({ ended }) => ended).map(({ name }) => name);
  const said = names.flatMap((name) => hear(name, newConversation(language))?.replies[0]?.text ?? []);
  expect(said.length).toBeGreaterThan(7);
  expect(said.filter((text) => text.split(/\s+/).length > 60)).toEqual([]);
});
