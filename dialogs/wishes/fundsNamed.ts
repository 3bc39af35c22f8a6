import type { Fund } from '../../data/schema/fund.ts';
import type { Guide } from '../../data/guide.ts';
import { fold } from '../../guidance/text/fold.ts';
import { wordsToHear } from '../wordsToHear.ts';

/** The funds that a text names, "willis", "wioa"; of names within each other, Pell in Workforce Pell, the longest counts. */
export function fundsNamed(text: string, guide: Guide): readonly Fund[] {
  const said = ` ${fold(text)} `;
  const found = [...guide.catalogue.funds.values()].flatMap((fund) =>
    namesOf(fund, guide).flatMap((name) => (said.includes(` ${name} `) ? [{ fund, name }] : [])),
  );
  const within = (name: string) =>
    found.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `));
  return [...new Set(found.filter(({ name }) => !within(name)).map(({ fund }) => fund))];
}

function namesOf({ id }: Fund, { words }: Guide): readonly string[] {
  const key = `wishes.fund.hear.${id}`;
  if (!words.has(key)) return [];
  return wordsToHear(words, key);
}
