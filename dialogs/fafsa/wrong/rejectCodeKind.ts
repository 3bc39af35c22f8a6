import { rejectCodesIn } from '../../../guidance/fafsa/rejectCodesIn.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Scope } from '../../engine/scope.ts';
import { helpLine } from '../federalStudentAid.ts';

/** Reject codes, as the form shows them: one or several. At least one of them must be known; the others are kept to be told of. */
export function rejectCodeKind(): Kind<readonly string[]> {
  return {
    name: 'code',
    options: () => [],
    click: () => null,
    holds: (value, { scope }): value is readonly string[] =>
      Array.isArray(value) && value.some((code) => isKnown(String(code), scope)),
    show: (value) => value.join(', '),
    read: (text, { scope }) => {
      const codes = rejectCodesIn(text);
      if (codes.some((code) => isKnown(code, scope))) return { ok: true, value: codes };
      const phone = helpLine(scope);
      const [code] = codes;
      return code === undefined
        ? { ok: false, problem: 'notACode', values: { phone } }
        : { ok: false, problem: 'unknownCode', values: { code, phone } };
    },
  };
}

/** Whether the catalogue has the code. */
export function isKnown(code: string, { guide }: Scope): boolean {
  return guide.catalogue.rejects.has(code);
}
