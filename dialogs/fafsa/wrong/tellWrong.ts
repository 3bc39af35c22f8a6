import type { Outcome } from '../../engine/flow.ts';
import { option, withOptions } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Card, Reply } from '../../reply.ts';
import { adviceOptions } from '../advice/adviceOptions.ts';
import { adviceReply } from '../advice/adviceReply.ts';
import { correctionsFact } from '../dates/dateFacts.ts';
import { codeReplies } from './codeReplies.ts';
import type { Happening } from './happenedKind.ts';

/** What a resident answered about what went wrong. */
export interface WrongAnswers {
  readonly what?: Happening;
  /** As they stand on the form: `36`, `E`. */
  readonly code?: readonly string[];
}

/** What it means and what to do, for each thing that was named. */
export function tellWrong(answers: WrongAnswers, scope: Scope): Outcome {
  const another = option(scope.say('wrong.another'), { command: 'change', value: 'wrong.what' });
  const replies = repliesTo(answers, scope);
  const last = replies.at(-1);
  return {
    replies: last ? [...replies.slice(0, -1), withOptions(last, adviceOptions(another, scope))] : [],
  };
}

function repliesTo({ what = 'other', code }: WrongAnswers, scope: Scope): readonly Reply[] {
  if (what === 'code') return codeReplies(code ?? [], scope);
  return [adviceReply('wrong', what, scope, { facts: factsFor(what, scope) })];
}

function factsFor(what: Happening, scope: Scope): Card['facts'] {
  return what === 'correction' ? correctionsFact(scope) : [];
}
