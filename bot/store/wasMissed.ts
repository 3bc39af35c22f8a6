import type { Because } from '../../dialogs/reply.ts';

/** Whether a reply answers a message that was not understood, or was only guessed at. */
export function wasMissed(because: Because | undefined): boolean {
  const { rule, guess } = because ?? {};
  return rule === 'misunderstood' || guess?.decision === 'ask' || guess?.decision === 'unknown';
}
