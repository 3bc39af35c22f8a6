import type { Guide } from '../../../data/guide.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { Script, Step } from '../conversations/script.ts';
import { doAsStaff } from '../conversations/staffSteps.ts';
import { theirNumber, type Texting } from './startTexting.ts';

/** The service that plays, and what it was started with. */
interface Stage {
  readonly texting: Texting;
  readonly guide: Guide;
  readonly store: Store;
}

/** Plays a written conversation by text message, through the webhook and the stand-in of Twilio, and writes down what phones show. */
export async function playTexting(script: Script, stage: Stage): Promise<string> {
  const { running, twilio } = stage.texting;
  const written = [script.heading];
  running.stage.time.now = Date.parse(script.settings['at'] ?? '2026-11-22T15:00:00Z');
  for (const [index, { line, step }] of script.steps.entries()) {
    const before = twilio.taken.length;
    written.push('', line);
    await happens(step, stage, `step-${index}`);
    const prefix = step.kind === 'staff' && step.does === 'says' ? 'shown' : 'bot';
    written.push(...twilio.taken.slice(before).map(({ body }) => `${prefix}: ${body}`));
  }
  return `${written.join('\n').trimStart()}\n`;
}

async function happens(step: Step, { texting, guide, store }: Stage, formId: string): Promise<void> {
  const { stage, app } = texting.running;
  if (step.kind === 'says') {
    await texting.say(step.text, { From: theirNumber });
  } else if (step.kind === 'waits') {
    stage.time.now += step.hours * 3_600_000;
    await app.turns.goOn();
    await app.turns.remind();
  } else if (step.kind === 'staff') {
    stage.time.now += 30_000;
    const [only] = (await store.list({ channel: 'sms' }, null, 1)).items;
    const clock = () => new Date(stage.time.now);
    await doAsStaff(step, { turns: app.turns, guide, clock, conversationId: only?.id ?? '', formId });
  } else throw new Error('There is nothing to press in a text message');
  await app.turns.idle();
}
