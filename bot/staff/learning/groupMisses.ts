import { languages } from '../../../guidance/language.ts';
import { groupAlike } from './groupAlike.ts';
import { messageId } from './lesson.ts';
import type { Miss } from './readMisses.ts';

/** Messages that say much the same in one language, those that were decided about left out; largest groups first. */
export function groupMisses(
  misses: readonly Miss[],
  handled: ReadonlySet<string>,
): readonly (readonly Miss[])[] {
  const open = misses.filter(({ language, text }) => !handled.has(messageId(language, text)));
  return languages
    .flatMap((language) => groupAlike(open.filter((miss) => miss.language === language)))
    .sort((one, other) => other.length - one.length);
}
