import type { Words } from '../../../data/words.ts';
import type { ConversationSummary } from '../../store/store.ts';
import { conversationPath } from './conversationPath.ts';
import { questionName } from './questionName.ts';

/** A conversation as a list shows it: everything but what was said. */
export function listRow(summary: ConversationSummary, words: Words) {
  const { id, channel, language, flow, outcome, flags, marks, createdAt, lastActivityAt, step } = summary;
  const tagged = (name: string): readonly string[] =>
    marks.flatMap((mark) => (mark.startsWith(`${name}:`) ? [mark.slice(name.length + 1)] : []));
  return {
    path: conversationPath(id),
    name: shortName(id),
    channel,
    language,
    flow,
    question: step === '' ? '' : questionName(step, words),
    outcome,
    flags,
    createdAt,
    lastActivityAt,
    isReviewed: marks.includes('reviewed'),
    isFlagged: marks.includes('flagged'),
    hasNote: marks.includes('note'),
    tags: tagged('tag'),
    staff: tagged('by'),
  };
}

/** The last characters of an id, enough for people to tell conversations apart. */
export function shortName(id: string): string {
  return Array.from(id.replace(/[^\p{L}\p{N}]/gu, ''))
    .slice(-6)
    .join('');
}
