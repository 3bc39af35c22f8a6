import { z } from 'zod';
import { languages } from '../../../guidance/language.ts';
import { outOfScope } from '../../../guidance/text/classifier/confidence.ts';
import { createLessons, decisions } from '../learning/lesson.ts';
import { action, text, type Action } from '../routing/action.ts';
import { goTo } from '../routing/staffAnswer.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';
import { learningPage } from './learning.ts';

const messageIds = z
  .string()
  .regex(/^[\w-]{22}( [\w-]{22}){0,59}$/)
  .transform((ids) => ids.split(' '));
const phrases = z
  .string()
  .max(4000)
  .transform((lines) => lines.split('\n').map((line) => line.trim().replace(/\s+/gu, ' ')))
  .transform((lines) => [...new Set(lines.filter((line) => line !== ''))]);

/** `POST /staff/learning`: what the messages of a group ask for. Nothing changes by it until `npm run learn`. */
export function decideLesson(parts: StaffParts): Action<Person> {
  const shape = {
    handles: messageIds,
    language: z.enum(languages),
    phrases,
    means: z.enum([...decisions, '']),
    proposal: text(1000),
  };
  return action(shape, (visit, { handles, language, phrases: given, means, proposal }) => {
    const lacksText = means === 'new' ? proposal.trim() === '' : means !== outOfScope && given.length === 0;
    const unusable =
      given.length > 20 || given.some((each) => !/^.{2,200}$/u.test(each) || /\p{Cs}/u.test(each));
    if (means === '' || lacksText || unusable)
      return learningPage(parts, visit, null, { problem: 'lessonUnusable', status: 400 });
    return visit.audited({ what: 'lessonDecided' }, async () => {
      const id = handles[0] ?? '';
      const stamp = { by: visit.person.account.name, at: parts.clock().toISOString() };
      const lesson = { id, language, phrases: given, means, proposal: proposal.trim(), handles, ...stamp };
      const isFirst = await createLessons(parts.records).write(id, null, lesson);
      return isFirst ? goTo('/staff/learning?done=lessonDecided') : visit.tell('lessonTaken', 409);
    });
  });
}

/** `POST /staff/learning/:lesson/undo`: the messages stand in the list again. What `npm run learn` wrote stays written. */
export function undoLesson({ records }: StaffParts): Action<Person> {
  return action({ lesson: text(60) }, (visit, { lesson }) =>
    visit.audited({ what: 'lessonDecided' }, async () => {
      if (!/^[\w-]{22}$/.test(lesson)) return visit.tell('noSuchLesson', 404);
      const lessons = createLessons(records);
      const kept = await lessons.read(lesson);
      const isGone = kept !== null && (await lessons.remove(lesson, kept));
      return isGone ? goTo('/staff/learning?done=lessonUndone') : visit.tell('noSuchLesson', 404);
    }),
  );
}
