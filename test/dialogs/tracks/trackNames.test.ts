import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import type { Choice } from '../../../dialogs/inbound.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { endedCards } from '../../../dialogs/tracks/endedCards.ts';
import { trackCard } from '../../../dialogs/tracks/trackCard.ts';
import { providerName, trackName } from '../../../dialogs/tracks/trackNames.ts';
import { seekersIn } from '../../../dialogs/training/seekersIn.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const tracks = [...guide.catalogue.tracks.values()];
const live = tracks.filter(({ ended }) => !ended);

describe('a track', () => {
  const track = { name: 'Welding classes', provider: 'Schools' };
  const both = { ...track, spanish: { name: 'Clases de soldadura', provider: 'Escuelas' } };

  test('has its Spanish name and provider in Spanish alone', () => {
    expect([trackName(both, 'es'), providerName(both, 'es')]).toEqual(['Clases de soldadura', 'Escuelas']);
    expect([trackName(both, 'en'), providerName(both, 'en')]).toEqual(['Welding classes', 'Schools']);
  });

  test('that has none keeps its own in Spanish', () => {
    expect([trackName(track, 'es'), providerName(track, 'es')]).toEqual(['Welding classes', 'Schools']);
  });
});

/** What the resident reads of names: texts, titles, heads, buttons and links, but not sources, that stay as they were published. */
function read({ text, options, cards }: Reply): readonly string[] {
  const inCards = cards.flatMap(({ title, paragraphs, table, options: more, links }) => [
    title,
    ...paragraphs,
    ...(table?.heads ?? []),
    ...(table?.rows.flatMap(({ values }) => values) ?? []),
    ...[...more, ...links].map(({ label }) => label),
  ]);
  return [text, ...options.map(({ label }) => label), ...inCards];
}

/** Names of programmes that Spanish sentences name as they are. */
const ownNames = ['Connecticut Online AI Academy', 'Jobs Funnel', 'Travelers EDGE'];

const longestFirst = (names: readonly string[]) => [...new Set(names)].sort((a, b) => b.length - a.length);
const inSpanish = longestFirst(
  tracks.flatMap((track) => [trackName(track, 'es'), providerName(track, 'es')]),
);
const inEnglish = longestFirst(
  tracks.flatMap(({ name, provider, spanish }) => [
    ...(spanish?.name ? [name] : []),
    ...(spanish?.provider ? [provider] : []),
  ]),
);

/** The English names left in what was said last, once the Spanish ones, that may hold English, are taken out. */
function englishIn(talking: Talk): readonly string[] {
  const said = talking.replies().flatMap(read).join('\n');
  const rest = inSpanish.reduce((text, name) => text.replaceAll(name, ''), said);
  return inEnglish.filter((name) => rest.includes(name) && !ownNames.includes(name));
}

describe('in Spanish no English name is read', () => {
  function arrived(): Talk {
    const talking = talk(guide, { language: 'es' });
    talking.arrive();
    return talking;
  }

  function withAllKept(): Talk {
    const talking = arrived();
    for (const { id } of live) talking.choose({ command: 'keep', value: `track:${id}` });
    return talking;
  }

  test.each(tracks)('when $id is kept, asked about or compared', (track) => {
    const talking = arrived();
    const other = track.id === 'jobs-funnel' ? 'travelers-edge' : 'jobs-funnel';
    const choices: readonly Choice[] = [
      { command: 'keep', value: `track:${track.id}` },
      { command: 'whyNot', value: track.id },
      { command: 'compare', value: `${track.id},${other}` },
    ];
    for (const choice of choices) {
      expect(talking.choose(choice)).not.toBe('');
      expect(talking.replies().flatMap(read).join('\n')).toContain(trackName(track, 'es'));
      expect(englishIn(talking)).toEqual([]);
    }
  });

  test('on the plan and in the plan as text', () => {
    const talking = withAllKept();
    for (const command of ['plan', 'asText'] as const) {
      talking.choose({ command });
      const said = talking.replies().flatMap(read).join('\n');
      for (const track of live) expect(said).toContain(trackName(track, 'es'));
      expect(englishIn(talking)).toEqual([]);
    }
  });

  test('when which two to compare, or which one is meant, is asked', () => {
    const talking = withAllKept();
    talking.choose({ command: 'compare' });
    expect(talking.options().filter(({ choice }) => choice.command === 'compare')).toHaveLength(3);
    expect(englishIn(talking)).toEqual([]);
    talking.type('por qué no manufactura avanzada');
    expect(talking.options().filter(({ choice }) => choice.command === 'whyNot')).toHaveLength(4);
    expect(englishIn(talking)).toEqual([]);
  });

  test.each(['remoteworks', 'year up', 'careerconnect'])('when “%s” has ended', (typed) => {
    const talking = arrived();
    expect(talking.type(typed)).toContain('terminó');
    expect(englishIn(talking)).toEqual([]);
  });
});

describe('in Spanish a card bears the Spanish name', () => {
  const scope = scopeOf(guide, newConversation('es'), '2026-11-22');

  test.each(live)('of $id, with its provider', (track) => {
    const [match] = matchTracks([track], seekersIn(scope)({}), scope.today);
    if (!match) throw new Error('no match');
    const { title, paragraphs } = trackCard(match, scope);
    expect([title, paragraphs[0]]).toEqual([trackName(track, 'es'), providerName(track, 'es')]);
  });

  test('of what has ended', () => {
    expect(endedCards('transport', scope).map(({ title }) => title)).toEqual([
      'Licencia de camionero (CDL) de CareerConneCT: ya terminó',
    ]);
  });
});

test('the funds of a plan name its tracks in Spanish', () => {
  const talking = talk(guide, { language: 'es' });
  talking.arrive();
  talking.choose({ command: 'keep', value: 'track:certified-nurse-aide' });
  talking.choose({ command: 'open', value: 'funding' });
  for (let asked = 0; talking.conversation().open && asked < 10; asked += 1)
    talking.choose({ command: 'skip' });
  const facts = talking.replies().flatMap(({ cards }) => cards.flatMap((card) => card.facts));
  expect(facts.map(({ value }) => value)).toContain('Asistente de enfermería (Certified Nurse Aide, CNA)');
});
