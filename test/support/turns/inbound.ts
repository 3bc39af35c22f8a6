import type { Inbound } from '../../../dialogs/inbound.ts';

/** A message as a channel would hand it over; whatever is given replaces the usual. */
export function inbound(given: Partial<Inbound> = {}): Inbound {
  return {
    activityId: crypto.randomUUID(),
    conversationId: 'website:one',
    residentId: 'website:someone',
    channel: 'website',
    kind: 'message',
    text: 'hi',
    language: 'en',
    removed: [],
    receivedAt: '2026-11-22T15:00:00.000Z',
    ...given,
  };
}
