import { showDate } from '../engine/showDate.ts';
import type { Scope } from '../engine/scope.ts';
import type { Source } from '../reply.ts';

/** The first source and the day it was checked; the others are in the reply's `because`. */
export function sourceWords([first]: readonly Source[], scope: Scope): string {
  if (!first) return '';
  const when = showDate(first.checkedOn, scope.language);
  return scope.say('track.source', { label: first.label, when });
}
