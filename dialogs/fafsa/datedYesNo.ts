import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedChoice } from './datedChoice.ts';

/** What a yes-or-no question is about, on the day it is asked. */
interface DatedYesNo {
  /** A day or a year; part of the answer, so that it means the same when time has passed. */
  readonly about: string;
  readonly yes: string;
  readonly no: string;
}

/** Yes or no where the labels hold a date or a year. Stored as `yes-2027`. */
export function datedYesNo(
  asksOn: (scope: Scope) => DatedYesNo,
  settings: Parameters<typeof datedChoice>[1] = {},
): Kind<string> {
  const kind = datedChoice((scope) => {
    const { about, yes, no } = asksOn(scope);
    return [
      { value: `yes-${about}`, label: yes },
      { value: `no-${about}`, label: no },
    ];
  }, settings);
  return {
    ...kind,
    read: (text, asked) => {
      const said = parseYesNo(text, asked.scope.language);
      if (said === null) return kind.read(text, asked);
      if (said === 'unsure') return { ok: false, problem: 'notYesNo' };
      return { ok: true, value: `${said}-${asksOn(asked.scope).about}` };
    },
  };
}
