import type { Pass } from './pass.ts';

/** The id under which the store has the conversation of a pass. */
export function conversationIdOf(pass: Pick<Pass, 'conversation'>): string {
  return `website:${pass.conversation}`;
}
