import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedYesNo } from './datedYesNo.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';

/** Whether a senior who named this school year means the fall after it, as most do. */
export function fallStartKind(): Kind<string> {
  return datedYesNo(
    (scope) => {
      const year = classYear(scope);
      const words = (answer: 'yes' | 'no') => scope.say(`fafsa.fallStart.${answer}`, { year });
      return { about: year, yes: words('yes'), no: words('no') };
    },
    { stands: (value) => /^(?:yes|no)-20\d\d$/.test(value) },
  );
}

/** Whether the start that was named is in the school year in which the resident finishes high school. */
export function startsBeforeFinishing({ start, senior = '' }: Readonly<FafsaAnswers>): boolean {
  return /^20\d\d$/.test(senior) && start?.endsWith(`-${senior.slice(2)}`) === true;
}

function classYear({ conversation }: Scope): string {
  const senior = conversation.answers['fafsa']?.['senior']?.value;
  return typeof senior === 'string' ? senior : '';
}
