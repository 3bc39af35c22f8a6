import type { Kind } from '../engine/kind.ts';
import { showDate } from '../engine/showDate.ts';
import { datedYesNo } from './datedYesNo.ts';
import { formYear } from './formYear.ts';

/** Whether it is the student who was born before the line, and not the parent who answers. */
export function studentBornKind(): Kind<string> {
  return datedYesNo((scope) => {
    const about = formYear(scope)?.bornBefore ?? '';
    const date = about === '' ? '' : showDate(about, scope.language);
    return {
      about,
      yes: scope.say('fafsa.studentBorn.yes', { date }),
      no: scope.say('fafsa.studentBorn.no'),
    };
  });
}
