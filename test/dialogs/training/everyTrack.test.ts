import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { newConversation } from '../../../dialogs/conversation.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { trackCard } from '../../../dialogs/tracks/trackCard.ts';
import { recommendTracks } from '../../../dialogs/training/recommendTracks.ts';
import type { TrainingAnswers } from '../../../dialogs/training/trainingAnswers.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { sectors, technologyFields } from '../../../guidance/matching/track.ts';

const guide = loadGuide();
function scope(language: Language) {
  return scopeOf(guide, newConversation(language), '2026-11-22');
}

/** One set of answers for each sector and part of technology, with a town and without. */
const manyAnswers: readonly TrainingAnswers[] = [...sectors, 'unsure' as const].flatMap((sector) =>
  (sector === 'technology' ? technologyFields : [undefined]).flatMap((field) =>
    [undefined, 'hartford'].map((town) => ({
      sector,
      ...(field && { field }),
      ...(town && { town }),
      reach: 'anywhere',
      when: ['any'],
    })),
  ),
);

const found = manyAnswers.map((answers) => ({ answers, ...recommendTracks(answers, scope('en')) }));

test('every track that has not ended is among what some answers lead to, and none that has', () => {
  const led = new Set(found.flatMap(({ picks, more }) => [...picks, ...more]).map(({ track }) => track.id));
  const alive = [...guide.catalogue.tracks.values()].filter(({ status }) => status !== 'ended');
  expect([...led].sort()).toEqual(alive.map(({ id }) => id).sort());
});

describe.each(languages)('every track is told whole in %s', (language) => {
  const required = ['length', 'cost', 'where', 'entry', 'status', 'next', 'source'].map((name) =>
    guide.words.say(language, `track.fact.${name}`),
  );
  const shown = new Map(
    found.flatMap(({ answers, picks, more }) =>
      [...picks, ...more].map(
        (match) => [match.track.id, trackCard(match, answers.town, scope(language))] as const,
      ),
    ),
  );

  test.each([...shown])('%s', (_id, card) => {
    expect(card.facts.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
    expect(card.facts.map(({ value }) => value).join(' ')).not.toMatch(/undefined|null|NaN|[{}]/);
    expect(card.options).toHaveLength(1);
    for (const { url } of card.links) expect(url).toMatch(/^https:/);
  });
});
