import { parseYesNo, type YesNo } from '../../../guidance/text/parseYesNo.ts';
import type { Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import type { Scope } from '../../engine/scope.ts';
import { estimateYear } from '../estimateYear.ts';
import { putsOffKind } from '../putsOffKind.ts';
import type { Filing } from './exactAnswers.ts';
import { exactCase } from './exactCase.ts';
import { storedAnswers } from './storedAnswers.ts';

/**
 * Which tax return those on the form filed for the tax year, who is named on the buttons with the year. "Yes, with her ITIN" is a yes:
 * how it was filed changes nothing.
 */
export function filesKind(): Kind<Filing> {
  const kind = choice<Filing>(['us', 'foreign', 'none'], {
    label: (filing, { scope }) =>
      scope.say(`exact.files.label.${filing}`, {
        who: whoFiles(scope),
        year: String(estimateYear(scope)?.taxYear ?? ''),
      }),
  });
  return putsOffKind({
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const byYesNo = reading.ok ? undefined : filingOf.get(parseYesNo(text, asked.scope.language));
      return byYesNo ? { ok: true, value: byYesNo } : reading;
    },
  });
}

const filingOf: ReadonlyMap<YesNo | null, Filing> = new Map([
  ['yes', 'us'],
  ['no', 'none'],
]);

/** A branch of the label's words. */
function whoFiles(scope: Scope): 'parents' | 'parent' | 'couple' | 'me' {
  const { whose, couple } = exactCase(storedAnswers(scope), scope);
  if (whose === 'parents') return couple ? 'parents' : 'parent';
  return couple ? 'couple' : 'me';
}
