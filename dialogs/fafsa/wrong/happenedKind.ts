import { namedCodesIn } from '../../../guidance/fafsa/rejectCodesIn.ts';
import type { AnswerValue } from '../../conversation.ts';
import type { Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import type { Scope } from '../../engine/scope.ts';
import { isKnown } from './rejectCodeKind.ts';

/** What can go wrong, in the order of the buttons; all but `code` have their advice under the same id. */
export const happenings = [
  'signature',
  'consent',
  'invitation',
  'mismatch',
  'irs',
  'verification',
  'correction',
  'index',
  'default',
  'code',
  'other',
] as const;

/** One thing that can go wrong. */
export type Happening = (typeof happenings)[number];

/** What happened, in words or by the code itself: "reject 36" is a code without asking whether there is one. */
export function happenedKind(): Kind<Happening> {
  const kind = choice(happenings);
  return {
    ...kind,
    read: (text, asked) =>
      namedCodesIn(text).length > 0 ? { ok: true, value: 'code' } : kind.read(text, asked),
  };
}

/** The code that was named together with what happened. */
export function codeNamed(
  typed: string,
  value: AnswerValue,
  scope: Scope,
): Readonly<Record<string, AnswerValue>> {
  const code = namedCodesIn(typed);
  return value === 'code' && code.some((each) => isKnown(each, scope)) ? { code } : {};
}
