import type { Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import type { Scope } from '../../engine/scope.ts';
import { estimateYear } from '../estimateYear.ts';
import type { Filing } from './exactAnswers.ts';
import { exactCase } from './exactCase.ts';
import { storedAnswers } from './storedAnswers.ts';

/** Which tax return those on the form filed for the tax year, who is named on the buttons with the year. */
export function filesKind(): Kind<Filing> {
  return choice<Filing>(['us', 'foreign', 'none'], {
    label: (filing, { scope }) =>
      scope.say(`exact.files.label.${filing}`, {
        who: whoFiles(scope),
        year: String(estimateYear(scope)?.taxYear ?? ''),
      }),
  });
}

/** A branch of the label's words. */
function whoFiles(scope: Scope): 'parents' | 'parent' | 'couple' | 'me' {
  const { whose, couple } = exactCase(storedAnswers(scope), scope);
  if (whose === 'parents') return couple ? 'parents' : 'parent';
  return couple ? 'couple' : 'me';
}
