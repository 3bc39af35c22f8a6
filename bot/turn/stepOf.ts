import type { Conversation } from '../../dialogs/conversation.ts';

/** The open question as lists of conversations name it, `<flow>.<question>`; empty where none is open. */
export function stepOf({ open }: Pick<Conversation, 'open'>): string {
  return open ? `${open.flow}.${open.question}` : '';
}
