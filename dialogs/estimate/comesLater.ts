import { fold } from '../../guidance/text/fold.ts';
import { parseMoney } from '../../guidance/text/parseMoney.ts';

/** A smaller amount without a period may be anything. Dollars. */
const surelyMoney = 1000;

/** A number alone, or one said to be that of all. */
const people =
  /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$|\b(?:somos|we are|were) \w+$|\b\w+ (?:of us|in total|en total)\b/;

/** Whether somebody tells an amount of money, where something else is asked first. */
export function tellsIncome(text: string): boolean {
  const parsed = parseMoney(text);
  if (!parsed.ok) return false;
  const { value, per = 'year' } = parsed;
  return value >= surelyMoney || (per !== 'year' && value > 0);
}

/** Whether somebody tells how many people there are, where something else is asked first. */
export function tellsPeople(text: string): boolean {
  return people.test(fold(text));
}
