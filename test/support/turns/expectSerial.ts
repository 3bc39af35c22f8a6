import { expect } from '@jest/globals';
import type { Store } from '../../../bot/store/store.ts';
import type { Guide } from '../../../data/guide.ts';
import { converse } from '../../../dialogs/converse.ts';
import { newConversation } from '../../../dialogs/conversation.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';

/**
 * A conversation is as if its messages had come one after the other in the order of the transcript: said to a new one in that order,
 * they lead to the very state that is stored and to the very replies. Every message is there once, sequences have no gap, and nothing
 * is left in the outbox. The conversation began in English.
 */
export async function expectSerial(
  store: Pick<Store, 'load' | 'entries'>,
  conversationId: string,
  said: readonly Inbound[],
  guide: Guide,
): Promise<void> {
  const stored = await store.load(conversationId);
  const lines = await store.entries(conversationId, 0, 500);
  expect(stored).toMatchObject({ outbox: [], pendingSince: null, lastSequence: lines.length });
  expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, index) => index + 1));
  const order = lines.filter(({ from }) => from === 'resident').map(({ activityId }) => activityId);
  expect([...order].sort()).toEqual(said.map(({ activityId }) => activityId).sort());
  let conversation = newConversation('en');
  const replies: string[] = [];
  for (const id of order) {
    const message = said.find(({ activityId }) => activityId === id);
    if (!message) throw new Error('It was just found.');
    const answered = converse(conversation, message, guide);
    conversation = answered.conversation;
    replies.push(...answered.replies.map(({ text }) => text));
  }
  expect(JSON.parse(stored?.state ?? '{}')).toEqual(JSON.parse(JSON.stringify(conversation)));
  expect(lines.filter(({ from }) => from === 'guide').map(({ text }) => text)).toEqual(replies);
}
