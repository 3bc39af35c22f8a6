import type { Entry } from '../../store/store.ts';

/** A line as it is sent: where a person of the staff wrote it, who that is stands before it. */
export function spokenText({ from, name, text }: Pick<Entry, 'from' | 'name' | 'text'>): string {
  return from === 'staff' && name !== undefined ? `${name}:\n${text}` : text;
}
