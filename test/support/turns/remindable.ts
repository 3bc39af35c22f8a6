import type { Turns } from '../../../bot/turn/createTurns.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import { inbound } from './inbound.ts';

/** The scholarship's day, two weeks before: due on 1 February 2027 at 10:00 in Connecticut. */
export const inTwoWeeks = '2027-28.roberta-willis@twoWeeks';
/** When it is due, milliseconds since 1970. */
export const due = Date.parse('2027-02-01T15:00:00Z');

/** A resident says hello and asks to be reminded. */
export async function askToBeReminded(
  turns: Turns,
  values: readonly string[] = [inTwoWeeks],
  given: Partial<Inbound> = {},
): Promise<void> {
  await turns.run(inbound({ text: 'hello', ...given }), '');
  for (const value of values)
    await turns.run(inbound({ text: '', choice: { command: 'remind', value }, ...given }), '');
}
