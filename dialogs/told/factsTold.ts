import type { Told, TellingReader } from '../../guidance/told/told.ts';
import { toldInText } from '../../guidance/told/toldInText.ts';
import type { Scope } from '../engine/scope.ts';
import { asksForChild } from '../fafsa/asksForChild.ts';
import { townBeside, townTold } from './townTold.ts';
import { workTold } from './workTold.ts';

/**
 * The facts that a message in free words tells of its writer, with the words that tell them: only what is certain. What is denied,
 * asked, supposed, or said of somebody else is none.
 */
export function factsTold(message: string, scope: Scope): readonly Told[] {
  const { catalogue } = scope.guide;
  const more = [townTold(catalogue), ...workReaders(scope)];
  const told = toldInText(message, scope.today, more, [townBeside(catalogue)]);
  return asksForChild(message) ? told.filter(({ name }) => name !== 'citizen') : told;
}

/** The kind of work, and the part of it or the job that belongs to the same words. */
function workReaders(scope: Scope): readonly TellingReader[] {
  const names = ['sector', 'field', 'occupation'] as const;
  return names.map((name) => (clause) => workTold(clause, scope).find((told) => told.name === name) ?? null);
}
