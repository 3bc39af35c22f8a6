import type { Picture } from '../../dialogs/reply.ts';
import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { highestProfilerScore } from '../../guidance/interests/profilerScores.ts';
import { languages } from '../../guidance/language.ts';

/** What a picture shows: all but its alternative text. */
export type Drawn = Omit<Picture, 'alt'>;

/** Where the routes of pictures begin. */
export const picturesPath = '/pictures/interests';

const none = 'x';

/** A picture's path: `/pictures/interests/en/30-22-5-8-3-12.png`, R I A S E C, with `x` for no score. Names nobody. */
export function picturePath({ language, scores }: Drawn): string {
  return `${picturesPath}/${language}/${hollandTypes.map((type) => scores[type] ?? none).join('-')}.png`;
}

/** The picture that a path's last two parts name; `null` for anything that `picturePath` would not write of whole points. */
export function readPicturePath(languageName: string, name: string): Drawn | null {
  const language = languages.find((each) => each === languageName);
  const parts = name.replace(/\.png$/, '').split('-');
  const scores = parts.map((part) => (part === none ? null : Number(part)));
  const valid = scores.every((score) => score === null || isWholePoints(score));
  if (!language || parts.length !== hollandTypes.length || !valid) return null;
  const entries = hollandTypes.map((type, at) => [type, scores[at]] as const);
  const drawn: Drawn = {
    kind: 'interests',
    language,
    scores: Object.fromEntries(entries) as Drawn['scores'],
  };
  return picturePath(drawn) === `${picturesPath}/${languageName}/${name}` ? drawn : null;
}

/** Whole points are all that a profile is ever drawn from, so there are only so many pictures. */
function isWholePoints(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= highestProfilerScore;
}
