import fc from 'fast-check';
import { activities } from '../../../guidance/interests/activities.ts';
import type { ActivityId } from '../../../guidance/interests/activities.ts';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';
import type { Liking } from '../../../guidance/interests/scoreInterests.ts';

/** Answers by activity; what is missing was skipped. */
export type AnswerSheet = Partial<Record<ActivityId, Liking>>;

const likings: Readonly<Record<string, Liking | undefined>> = { '+': 'like', '?': 'unsure', '-': 'dislike' };

/** `'++ -- ?? +- .. -?'`: two or four answers of each type in the order R I A S E C; a dot is a skipped activity, as is what is not drawn. */
export function answerSheet(drawn: string): AnswerSheet {
  const pairs = drawn.split(' ');
  const drawnAnswers = hollandTypes.flatMap((type, index) =>
    activities
      .filter((activity) => activity.type === type)
      .map(({ id }, place) => [id, likings[pairs[index]?.[place] ?? '.']] as const),
  );
  return Object.fromEntries(drawnAnswers.filter(([, liking]) => liking !== undefined));
}

/** Any sheet, with activities skipped at random. */
export const answerSheets: fc.Arbitrary<AnswerSheet> = fc
  .array(fc.constantFrom<Liking | undefined>('like', 'unsure', 'dislike', undefined), {
    minLength: activities.length,
    maxLength: activities.length,
  })
  .map((likes) =>
    Object.fromEntries(
      activities
        .map(({ id }, index) => [id, likes[index]] as const)
        .filter(([, liking]) => liking !== undefined),
    ),
  );
