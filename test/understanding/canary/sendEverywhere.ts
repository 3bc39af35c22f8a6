import { canaries } from './canaries.ts';

/** A word that stands beside every canary, to see that the message itself was kept. */
export const companion = 'zebra';

/** The fields of an activity in which a client can put anything, each filled with a canary. */
export function activitiesWith(canary: string): readonly object[] {
  const text = `${companion} ${canary}`;
  const said = { type: 'message', text: companion };
  const file = {
    name: `${canary}.pdf`,
    contentType: 'application/pdf',
    contentUrl: `https://files.example/${canary}`,
  };
  return [
    { type: 'message', text },
    { type: 'message', text: `mi seguro es ${canary} ${companion}` },
    { ...said, from: { id: canary, name: canary, role: 'user' } },
    { ...said, channelData: { clientActivityID: canary, note: canary, postBack: canary } },
    { ...said, attachments: [file] },
    { ...said, entities: [{ type: 'mention', text: canary, mentioned: { id: canary, name: canary } }] },
    { ...said, value: { question: 'training.sector', value: canary, asking: 1 } },
    { ...said, value: { question: `training.${canary}`, value: 'x' } },
    { ...said, value: { command: 'keep', value: `track:${canary}` } },
    { ...said, value: { command: 'open', value: canary } },
    { ...said, value: { command: 'change', value: canary } },
    { ...said, value: { command: 'remind', value: `${canary}@2026-12-01T15:00` } },
    { ...said, value: { ssn: canary } },
    { ...said, value: canary },
    { ...said, locale: canary },
    { ...said, id: canary, replyToId: canary, timestamp: canary, summary: canary, speak: canary },
    { ...said, textFormat: canary, suggestedActions: { actions: [{ title: canary, value: canary }] } },
    { type: 'event', name: canary, value: canary },
    { type: canary },
  ];
}

/** All of them, for every spelling. */
export const allActivities: readonly object[] = canaries.flatMap(activitiesWith);
