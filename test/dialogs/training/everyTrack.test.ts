import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { withAnswer } from '../../../dialogs/engine/memory.ts';
import { scopeOf, type Scope } from '../../../dialogs/engine/scope.ts';
import { factsIn } from '../../../dialogs/facts/factsIn.ts';
import { trackCard } from '../../../dialogs/tracks/trackCard.ts';
import { seekersIn } from '../../../dialogs/training/seekersIn.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import { sectors } from '../../../guidance/matching/track.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const tracks = [...guide.catalogue.tracks.values()];

/** One of the capital's part of the state and one of the east: some tracks serve only those who live there. */
const towns = ['hartford', 'norwich'];

/** Somebody who asked for a kind of work, and told their town or did not. */
function scopeFor(sector: string, town: string | null, language: Language): Scope {
  const asked = withAnswer(newConversation(language), 'training', 'sector', sector);
  return scopeOf(guide, withAnswer(asked, 'training', 'town', town), '2026-11-22');
}

function matchesFor(scope: Scope) {
  return matchTracks(tracks, seekersIn(scope)(factsIn(scope)), scope.today);
}

test('every track that has not ended is among what some answers lead to, and none that has', () => {
  const led = new Set(
    sectors.flatMap((sector) =>
      towns.flatMap((town) => matchesFor(scopeFor(sector, town, 'en')).map(({ track }) => track.id)),
    ),
  );
  const alive = tracks.filter(({ status }) => status !== 'ended');
  expect([...led].sort()).toEqual(alive.map(({ id }) => id).sort());
});

describe.each(languages)('every track is told whole in %s', (language) => {
  const required = ['length', 'cost', 'where', 'entry', 'status', 'next', 'source'].map((name) =>
    guide.words.say(language, `track.fact.${name}`),
  );
  const scopes = sectors.flatMap((sector) =>
    [null, ...towns].map((town) => scopeFor(sector, town, language)),
  );
  const shown = scopes.flatMap((scope) =>
    matchesFor(scope).map((match) => [match.track.id, trackCard(match, scope)] as const),
  );

  test.each([...new Map(shown)])('%s', (id) => {
    const cards = shown.filter(([other]) => other === id).map(([, card]) => card);
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      expect(card.facts.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
      expect(card.facts.map(({ value }) => value).join(' ')).not.toMatch(/undefined|null|NaN|[{}]/);
      expect(card.options).toHaveLength(1);
      for (const { url } of card.links) expect(url).toMatch(/^https:/);
    }
  });
});
