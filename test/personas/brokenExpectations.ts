import type { CatalogueTrack } from '../../data/schema/track.ts';
import { brokenPromises } from './brokenPromises.ts';
import { isAboutAnswer } from './isAboutAnswer.ts';
import { isTrueOfTrack } from './isTrueOfTrack.ts';
import type { AnswerStatement, Persona, TrackStatement } from './persona.ts';
import type { PersonaAnswer, ShownTrack } from './personaAnswer.ts';

/** What an answer to a persona's profile gets wrong: one plain sentence each, none when everything holds. */
export function brokenExpectations(
  persona: Persona,
  answer: PersonaAnswer,
  tracksById: ReadonlyMap<string, CatalogueTrack>,
): readonly string[] {
  const known = answer.tracks.flatMap((shown) => {
    const track = tracksById.get(shown.id);
    return track === undefined ? [] : [{ shown, track }];
  });
  const ids = answer.tracks.map(({ id }) => id).join(', ') || 'nothing';
  return [
    ...persona.must
      .filter((said) => !holds(said, answer, known))
      .map((said) => `it must be that ${JSON.stringify(said)}, and shown is ${ids}`),
    ...persona.never.flatMap((said) =>
      known
        .filter(({ shown, track }) => isTrueOfTrack(said, shown, track))
        .map(({ shown }) => `shows ${shown.id}, of which it must never be that ${JSON.stringify(said)}`),
    ),
    ...brokenPromises(persona, answer, tracksById),
  ].map((sentence) => `${persona.name}: ${sentence}.`);
}

type Known = readonly { readonly shown: ShownTrack; readonly track: CatalogueTrack }[];

function holds(said: TrackStatement | AnswerStatement, answer: PersonaAnswer, known: Known): boolean {
  if (isAboutAnswer(said)) return isTrueOfAnswer(said, answer, known);
  return known.some(({ shown, track }) => isTrueOfTrack(said, shown, track));
}

function isTrueOfAnswer(said: AnswerStatement, answer: PersonaAnswer, known: Known): boolean {
  const { sectors, tracks, shortage, next } = answer;
  const providers = new Set(known.map(({ track }) => track.provider)).size;
  return [
    said.count === undefined || said.count === tracks.length,
    tracks.length >= (said.countAtLeast ?? 0),
    providers >= (said.providersAtLeast ?? 0),
    said.shortage === undefined || said.shortage === (shortage !== null),
    said.next === undefined || said.next === (next?.fact ?? null),
    said.asks === undefined || said.asks === (next !== null),
    said.interest === undefined || isFirst(said.interest, sectors[0]?.sector),
  ].every(Boolean);
}

function isFirst(wanted: readonly string[], first: string | undefined): boolean {
  return first === undefined ? wanted.length === 0 : wanted.includes(first);
}
