import type { Conversation, StoredAnswer } from '../../conversation.ts';

/** What the short estimate asked in the same words, for whoever goes on from it before it is forgotten. */
export function heardInRough({ answers }: Conversation): Readonly<Record<string, StoredAnswer>> {
  const heard = Object.entries(answers['rough'] ?? {});
  return Object.fromEntries(heard.filter(([id]) => id === 'familySize' || id === 'state'));
}
