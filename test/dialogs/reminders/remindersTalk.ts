import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

/** The real words and data, read once. */
export const guide = projectGuide();

/** Noon of a Sunday in Connecticut. */
export const noon = '2026-11-22T17:00:00.000Z';

/** A conversation that has begun. */
export function begun(language: Language = 'en', at = noon): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  return talking;
}

/** Sets reminders by their buttons' values. */
export function set(talking: Talk, ...values: readonly string[]): void {
  for (const value of values) talking.choose({ command: 'remind', value });
}

/** What the resident is to be reminded of, as `<about>@<time>`. */
export function kept(talking: Talk): readonly string[] {
  return talking.conversation().reminders.map(({ about, time }) => `${about}@${time}`);
}

/** The labels on offer. */
export function labels(talking: Talk): readonly string[] {
  return talking.options().map(({ label }) => label);
}
