import { wishes } from '../../../data/wishes.ts';
import { z } from 'zod';
import { wishName } from '../conversations/wishName.ts';
import { createLessons } from '../learning/lesson.ts';
import { groupView } from '../learning/groupView.ts';
import { groupMisses } from '../learning/groupMisses.ts';
import { readMisses } from '../learning/readMisses.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/learning`: what was not understood, alike with alike, and what was decided about such messages. */
export function showLearning(parts: StaffParts): Action<Person> {
  const shape = { cursor: text(600).optional(), done: z.enum(['lessonDecided', 'lessonUndone']).optional() };
  return action(shape, (visit, { cursor, done }) =>
    learningPage(parts, visit, cursor ?? null, { notice: done ?? null }),
  );
}

/** The page; that it is looked at is noted first. */
export function learningPage(
  { store, records, guide, known, fillers }: StaffParts,
  visit: Visit<Person>,
  cursor: string | null,
  manner: { readonly notice?: WordKey | null; readonly problem?: WordKey; readonly status?: number },
): Promise<StaffAnswer> {
  const { words } = guide;
  return visit.audited({ what: 'learningRead' }, async () => {
    const lessons = await createLessons(records).all();
    const handled = new Set(lessons.flatMap(({ handles }) => handles));
    const read = await readMisses(store, words, cursor);
    const newest = lessons.toSorted((one, other) => (one.at < other.at ? 1 : -1));
    const values = {
      groups: groupMisses(read.misses, handled).map((group) =>
        groupView(group, guide, { known: known(), fillers }),
      ),
      lessons: newest.map((lesson) => ({ ...lesson, name: wishName(lesson.means, words) })),
      older: read.cursor === null ? null : `?${new URLSearchParams({ cursor: read.cursor }).toString()}`,
      isNewest: cursor === null,
      wishes: wishes
        .map((wish) => ({ wish, label: wishName(wish, words) }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    };
    return visit.show('learning', values, manner);
  });
}
