/** Guidepost as built, for a measurement. */
import { answers, freePort } from './processes.mjs';

/**
 * Starts it with the setting of `npm start`: what a turn makes and drops is then mostly gone before it must be looked at. Durable store
 * and all, but for the limits that keep one address from doing what a measurement does.
 */
export async function startService(processes, data, { env = {}, flags = [] } = {}) {
  const port = await freePort();
  const { pid } = processes.start(['--max-semi-space-size=32', ...flags, 'dist/bot/main.js'], {
    PORT: String(port),
    GUIDEPOST_DATA: data,
    GUIDEPOST_LOG_LEVEL: 'silent',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
    GUIDEPOST_NEW_CONVERSATIONS: '1000000',
    ...env,
  });
  await answers(port, '/ready');
  return { pid, port };
}

/** A flow's first questions by its buttons, as most residents answer; then a new chat. */
export const byButtons = [
  { text: 'Find what I like', value: { command: 'open', value: 'interests' } },
  ...['fix-bicycle', 'trace-battery-drain', 'design-flyer', 'explain-homework'].map((question, index) => ({
    text: 'Not sure',
    value: { question: `interests.${question}`, value: 'unsure', asking: index + 1 },
  })),
];
