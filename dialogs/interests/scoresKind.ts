import type { HollandType } from '../../guidance/interests/hollandTypes.ts';
import { readScores, type ScoresReading } from '../../guidance/interests/readScores.ts';
import type { Asked, Kind, Reading } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { listed } from './listed.ts';
import { scoresIn, storedScores, type StoredScores } from './storedScores.ts';

const example = 'R 30, I 22, A 5, S 8, E 3, C 12';

/** The six scores of My Next Move's profiler, typed. */
export function scoresKind(): Kind<StoredScores> {
  return {
    name: 'choice',
    options: () => [],
    click: () => null,
    holds: (value): value is StoredScores => scoresIn(value) !== null,
    show: showScores,
    read: (text, asked) =>
      readTypedScores(text, asked) ?? { ok: false, problem: 'scoresNone', values: { example } },
  };
}

/** The scores in a message, or what is wrong with them; `null` when it does not speak of scores. */
export function readTypedScores(text: string, { scope }: Asked): Reading<StoredScores> | null {
  const reading = readScores(text);
  if (reading.kind === 'scores') return { ok: true, value: storedScores(reading.scores) };
  return reading.kind === 'none' ? null : problemOf(reading, scope);
}

/** Stored scores as they can be typed: `R 30, I 22, ...`. */
export function showScores(value: StoredScores): string {
  return Object.entries(scoresIn(value) ?? {})
    .map(([type, score]) => `${type} ${score}`)
    .join(', ');
}

function problemOf(
  reading: Exclude<ScoresReading, { kind: 'scores' | 'none' }>,
  scope: Scope,
): Reading<StoredScores> {
  switch (reading.kind) {
    case 'outOfRange':
      return {
        ok: false,
        problem: 'scoresOutOfRange',
        values: { wrong: listed(reading.wrong, scope.language) },
      };
    case 'twice':
      return {
        ok: false,
        problem: 'scoresTwice',
        values: { types: typeNames(reading.types, scope), example },
      };
    case 'mixedUp':
      return { ok: false, problem: 'scoresMixedUp', values: { example } };
    case 'notSix':
      return reading.missing.length > 0
        ? {
            ok: false,
            problem: 'scoresMissing',
            values: { types: typeNames(reading.missing, scope), example },
          }
        : { ok: false, problem: 'scoresNotSix', values: { found: reading.found, example } };
  }
}

function typeNames(types: readonly HollandType[], scope: Scope): string {
  return listed(
    types.map((type) => scope.say(`interests.scores.name.${type}`)),
    scope.language,
  );
}
