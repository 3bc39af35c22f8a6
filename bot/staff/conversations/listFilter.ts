import { z } from 'zod';
import { channels } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { addDays } from '../../../guidance/time/addDays.ts';
import { connecticutZone } from '../../../guidance/time/dateIn.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import type { ConversationFilter } from '../../store/store.ts';
import { text } from '../routing/action.ts';

/** A choice of a form that may be left open. */
const open = <T extends readonly [string, ...string[]]>(values: T) => z.enum([...values, '']).optional();
const ticked = z.literal('yes').optional();

/** What the list's form sends, and so what stands in the address of a list. */
export const listShape = {
  from: text(20).optional(),
  to: text(20).optional(),
  channel: open(channels),
  language: open(languages),
  flow: text(60).optional(),
  step: text(120).optional(),
  outcome: text(60).optional(),
  waiting: ticked,
  safety: ticked,
  misunderstood: ticked,
  unsure: ticked,
  flagged: ticked,
  note: ticked,
  saved: ticked,
  reviewed: open(['yes', 'no']),
  tag: text(60).optional(),
  staff: text(80).optional(),
};

/** The same, read. */
export type ListChoices = z.infer<z.ZodObject<typeof listShape>>;

/** What the store is asked for, and whether those that were reviewed are left out after. */
export interface AskedList {
  readonly filter: ConversationFilter;
  readonly withoutReviewed: boolean;
}

/** The store's filter, for `own`, who asks; `null` when a date is none. Days are Connecticut's, both included. */
export function askedList(choices: ListChoices, own: string): AskedList | null {
  const { from = '', to = '', channel, language, flow, step, outcome, reviewed, tag, staff } = choices;
  if (![from, to].every((day) => day === '' || isDay(day))) return null;
  const flags = Object.entries(flagOf).flatMap(([name, flag]) => (choices[name as 'waiting'] ? [flag] : []));
  const marks = [
    ...(reviewed === 'yes' ? ['reviewed'] : []),
    ...(choices.flagged ? ['flagged'] : []),
    ...(choices.note ? ['note'] : []),
    ...(choices.saved ? [`saved:${own}`] : []),
    ...(tag ? [`tag:${tag.trim().toLowerCase()}`] : []),
    ...(staff ? [`by:${staff.trim().toLowerCase()}`] : []),
  ];
  const filter: ConversationFilter = {
    ...(channel && { channel }),
    ...(language && { language }),
    ...(flow && { flow }),
    ...(step && { step }),
    ...(outcome && { outcome }),
    ...(flags.length > 0 && { flags }),
    ...(marks.length > 0 && { marks }),
    ...(from !== '' && { since: dayStart(from) }),
    ...(to !== '' && { before: dayStart(addDays(to, 1)) }),
  };
  return { filter, withoutReviewed: reviewed === 'no' };
}

const flagOf = {
  waiting: 'human',
  safety: 'safety',
  misunderstood: 'misunderstood',
  unsure: 'unsure',
} as const;

function isDay(given: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(given)) return false;
  const instant = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(given);
}

function dayStart(day: string): string {
  return new Date(instantIn(connecticutZone, day, '00:00')).toISOString();
}
