import { newConversation, type AnswerValue, type Conversation } from '../../../dialogs/conversation.ts';
import { scopeOf, type Scope } from '../../../dialogs/engine/scope.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** Answers by flow, by question; `null` for one that was skipped. */
export type Told = Readonly<Record<string, Readonly<Record<string, AnswerValue | null>>>>;

/** A conversation in which these answers stand. */
export function conversationWith(told: Told): Conversation {
  const stored = (answers: Told[string]) =>
    Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]));
  const answers = Object.fromEntries(Object.entries(told).map(([flow, given]) => [flow, stored(given)]));
  return { ...newConversation('en'), answers };
}

/** What a rule may look at when these answers stand. */
export function scopeWith(told: Told, today = '2026-11-22'): Scope {
  return scopeOf(guide, conversationWith(told), today);
}
