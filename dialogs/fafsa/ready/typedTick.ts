import { languages } from '../../../guidance/language.ts';
import { fold } from '../../../guidance/text/fold.ts';
import type { Answered, Turn } from '../../engine/turn.ts';
import type { ReadyItem } from './checklist.ts';
import { readyListOf } from './readyList.ts';
import { tick, untick } from './tick.ts';

/** Longer messages tell of something else. Words. */
const longest = 12;
/** Words between numbers. */
const joins = new Set(['and', 'y', 'number', 'numero']);
const asking =
  /\?|^(?:what|how|why|when|where|who|can|do|does|should|que|como|por que|cuando|donde|quien|puedo)\b/;

/**
 * Ticks off, or takes back, what was typed: "done with the accounts", "ya tengo las cuentas", "not done with 3". Only for somebody
 * who has a checklist; numbers, and a name without "done", only while it was the last thing shown. `null` when it is no such message.
 */
export function typedTick(turn: Turn): Answered | null {
  const { conversation, inbound, scope } = turn;
  const said = fold(inbound.text);
  const isShown = conversation.offered.some(({ choice }) =>
    ['tick', 'untick'].includes(choice.command ?? ''),
  );
  const hasList = isShown || conversation.ticked.length > 0 || conversation.finished['ready'] !== undefined;
  const isLong = said.split(' ').length > longest;
  if (!hasList || isLong || asking.test(said) || inbound.text.includes('?')) return null;
  if (mentions(said, 'neither', turn)) return null;
  const items = readyListOf(scope)?.items ?? [];
  const isBack = mentions(said, 'notYet', turn);
  const isDone = !isBack && mentions(said, 'done', turn);
  const named =
    isDone || isBack ? namedIn(said, items, turn) : items.filter(({ name }) => fold(name) === said);
  const isTold = isDone || isBack;
  const found = isShown
    ? [...new Set([...named, ...numbered(said, items, isTold, named.length > 0)])]
    : named;
  if (found.length === 0 || (!isShown && !isDone && !isBack)) return null;
  return (isBack ? untick : tick)(turn, found.map(({ id }) => id).join(','));
}

function mentions(said: string, group: 'done' | 'notYet' | 'neither', { guide }: Turn): boolean {
  const phrases = languages.flatMap((language) => guide.phrases[language].ticking[group] ?? []);
  return phrases.some((phrase) => ` ${said} `.includes(` ${phrase} `));
}

/** The things named by the longest words that the message holds; several when they are named alike ("the accounts"). */
function namedIn(said: string, items: readonly ReadyItem[], turn: Turn): readonly ReadyItem[] {
  const found = items.map((item) => ({ item, length: longestName(said, item, turn) }));
  const most = Math.max(0, ...found.map(({ length }) => length));
  return found.filter(({ length }) => most > 0 && length === most).map(({ item }) => item);
}

function longestName(said: string, { name, hear }: ReadyItem, { guide }: Turn): number {
  const other = languages.flatMap((language) => guide.words.say(language, `ready.hear.${hear}`).split(','));
  const heard = [name, ...other].map(fold).filter((words) => ` ${said} `.includes(` ${words} `));
  return Math.max(0, ...heard.map(({ length }) => length));
}

/**
 * "1 and 3", or "3 is done": nothing but numbers of the list, or numbers beside a word for done; beside a name only one after "and",
 * since "done with 3 accounts" counts.
 */
function numbered(
  said: string,
  items: readonly ReadyItem[],
  isTold: boolean,
  isNamed: boolean,
): readonly ReadyItem[] {
  const words = said.split(' ');
  const numbers = words.filter(
    (word, index) => /^\d{1,2}$/.test(word) && (!isNamed || joins.has(words[index - 1] ?? '')),
  );
  const isPlain = words.every((word) => joins.has(word) || /^\d{1,2}$/.test(word));
  return isPlain || isTold ? items.filter((_, index) => numbers.includes(String(index + 1))) : [];
}
