import { languages } from '../../guidance/language.ts';
import { matchOption } from '../../guidance/text/matchOption.ts';
import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';

/** An answer whose label holds a date or a year. */
export interface DatedOption {
  /** Holds the date too, so that the answer means the same when time has passed. */
  readonly value: string;
  readonly label: string;
  /** The word key of other ways to say it, parted by commas. */
  readonly hear?: string;
}

interface DatedSettings {
  /** Whether a stored answer still stands; without it, only while it is on offer. */
  readonly stands?: (value: string) => boolean;
  /** `false` where part of a label, a year or a month, is no answer. */
  readonly readsLabels?: boolean;
}

/** One answer out of several that name a date or a year, worked out on the day they are asked. */
export function datedChoice(
  optionsOn: (scope: Scope) => readonly DatedOption[],
  { stands, readsLabels = true }: DatedSettings = {},
): Kind<string> {
  const find = (value: unknown, scope: Scope) => optionsOn(scope).find((option) => option.value === value);
  return {
    name: 'choice',
    options: ({ scope }) => optionsOn(scope).map(({ value, label }) => ({ value, label })),
    click: (value, { scope }) => find(value, scope)?.value ?? null,
    holds: (value, { scope }): value is string =>
      typeof value === 'string' && (stands?.(value) ?? find(value, scope) !== undefined),
    show: (value, { scope }) => find(value, scope)?.label ?? value,
    read: (text, { scope }) => {
      const words = optionsOn(scope).map((option) => ({
        value: option.value,
        words: readsLabels ? wordsOf(option, scope) : heardAs(option, scope),
      }));
      const found = find(matchOption(text, words), scope);
      return found ? { ok: true, value: found.value } : { ok: false, problem: 'notAnOption' };
    },
  };
}

/** Everything that means this option when typed, in every language. */
export function wordsOf(option: DatedOption, scope: Scope): string[] {
  return [option.label, ...heardAs(option, scope)];
}

function heardAs({ hear }: DatedOption, { guide }: Scope): string[] {
  if (hear === undefined) return [];
  const said = languages.flatMap((language) => guide.words.say(language, hear).split(','));
  return said.map((each) => each.trim());
}
