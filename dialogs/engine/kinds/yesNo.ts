import { parseYesNo } from '../../../guidance/text/parseYesNo.ts';
import { matchOption } from '../../../guidance/text/matchOption.ts';
import type { Asked, Kind } from '../kind.ts';
import { optionWords } from './optionWords.ts';

/** Yes or no. With `unsure: true`, "I don't know" is an answer of its own, stored as the text `unsure`. */
export function yesNo(): Kind<boolean>;
export function yesNo(settings: { unsure: true }): Kind<boolean | 'unsure'>;
export function yesNo(settings?: { unsure: true }): Kind<boolean> | Kind<boolean | 'unsure'> {
  const unsure = settings?.unsure ?? false;
  const click = (value: string): boolean | 'unsure' | null =>
    value === 'yes' ? true : value === 'no' ? false : value === 'unsure' && unsure ? 'unsure' : null;
  const kind: Kind<boolean | 'unsure'> = {
    name: 'yesNo',
    options: ({ scope }) =>
      ['yes', 'no', ...(unsure ? ['unsure'] : [])].map((value) => ({
        value,
        label: scope.say(`answer.${value}`),
      })),
    click,
    holds: (value): value is boolean | 'unsure' =>
      typeof value === 'boolean' || (unsure && value === 'unsure'),
    show: (value, { scope }) => scope.say(`answer.${value === 'unsure' ? value : value ? 'yes' : 'no'}`),
    read: (text, asked) => {
      const said = parseYesNo(text, asked.scope.language);
      const value = said === null ? (byNumber(text, asked, kind) ?? byWords(text, asked, kind)) : click(said);
      return value === null ? { ok: false, problem: 'notYesNo' } : { ok: true, value };
    },
  };
  return kind;
}

/** "1" and "2", since text messages number the options. */
function byNumber(text: string, asked: Asked, kind: Kind<boolean | 'unsure'>): boolean | 'unsure' | null {
  const option = kind.options(asked)[Number(text.trim()) - 1];
  return option ? kind.click(option.value, asked) : null;
}

/** What the question's own words take for an answer: "head of household" where it asks for that. */
function byWords(text: string, asked: Asked, kind: Kind<boolean | 'unsure'>): boolean | 'unsure' | null {
  const { words } = asked.scope.guide;
  const heard = kind.options(asked).filter(({ value }) => words.has(`${asked.key}.hear.${value}`));
  const named = matchOption(
    text,
    heard.map((each) => ({ value: each.value, words: optionWords(each, asked) })),
  );
  return named === null || named === 'ambiguous' ? null : kind.click(named, asked);
}
