import type { Script } from '../conversations/script.ts';
import { theirNumber, type Texting } from './startTexting.ts';

/** Plays a written conversation by text message, through the webhook and the stand-in of Twilio, and writes down what phones show. */
export async function playTexting(script: Script, { running, twilio, say }: Texting): Promise<string> {
  const { stage, app } = running;
  const written = [script.heading];
  stage.time.now = Date.parse(script.settings['at'] ?? '2026-11-22T15:00:00Z');
  for (const { line, step } of script.steps) {
    const before = twilio.taken.length;
    written.push('', line);
    if (step.kind === 'waits') {
      stage.time.now += step.hours * 3_600_000;
      await app.turns.remind();
      await app.turns.idle();
    } else if (step.kind === 'says') {
      await say(step.text, { From: theirNumber });
    } else throw new Error(`There is nothing to press in a text message: ${line}`);
    written.push(...twilio.taken.slice(before).map(({ body }) => `bot: ${body}`));
  }
  return `${written.join('\n').trimStart()}\n`;
}
