import { randomUUID } from 'node:crypto';
import type { Channel, Inbound } from '../../../dialogs/inbound.ts';
import { createTurns } from '../../../bot/turn/createTurns.ts';
import { guide, type StaffStage } from './startStaff.ts';

/** How somebody talks. */
interface Manner {
  readonly channel?: Channel;
  readonly language?: 'en' | 'es';
  readonly id?: string;
  /** Whether every delivery fails. */
  readonly undelivered?: boolean;
}

/** Says this to the guide, a message every 30 seconds of the stage's clock; a label of the last reply clicks its button. Gives the conversation's id. */
export async function talk(
  { store, time }: Pick<StaffStage, 'store' | 'time'>,
  messages: readonly string[],
  { channel = 'website', language, id = `${channel}:${randomUUID()}`, undelivered = false }: Manner = {},
): Promise<string> {
  const deliver = async () => {
    if (undelivered) throw new Error('Nobody takes it.');
  };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deliveries = new Map([[channel, { deliver }]]);
  const clock = () => new Date(time.now);
  const turns = createTurns({ store, guide: guide(), log: silent, clock, deliveries });
  let offered: readonly { readonly label: string; readonly choice: NonNullable<Inbound['choice']> }[] = [];
  for (const [step, text] of messages.entries()) {
    time.now += 30_000;
    const clicked = offered.find(({ label }) => label === text);
    const { entries } = await turns.run(
      {
        activityId: `step-${step}-${time.now}`,
        conversationId: id,
        residentId: `${id}-resident`,
        channel,
        kind: text === '(opens the chat)' ? 'arrived' : 'message',
        text: text === '(opens the chat)' ? '' : text,
        removed: [],
        receivedAt: new Date(time.now).toISOString(),
        ...(clicked ? { choice: clicked.choice } : {}),
        ...(language ? { language } : {}),
      },
      '',
    );
    offered = entries.flatMap(({ reply }) => [
      ...(reply?.options ?? []),
      ...(reply?.cards ?? []).flatMap(({ options }) => options),
    ]);
  }
  await turns.idle();
  return id;
}
