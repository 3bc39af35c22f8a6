import { fold } from '../../guidance/text/fold.ts';
import { spellOut } from '../../guidance/text/spellOut.ts';
import type { Turn } from '../engine/turn.ts';
import { wordsToHear } from '../wordsToHear.ts';

/** What people say to whoever they think sits there, or of how they feel. The first that fits counts. */
export const remarkIds = [
  'police',
  'better',
  'who',
  'where',
  'there',
  'howAreYou',
  'life',
  'loss',
  'alone',
  'ashamed',
  'heavy',
  'cross',
  'tooOld',
  'wordy',
  'long',
  'ask',
] as const;

/** One of the remarks. */
export type Remark = (typeof remarkIds)[number];

/** Longer messages tell a story, in which such words are by the way. Words. */
const longest = 24;

/** "A question about my taxes" is one already. Words. */
const mostBesideAsking = 3;

/** Said only after danger was told of. */
const afterDanger: readonly Remark[] = ['police', 'better'];

/** The remark in a message, and how many of its words say something else. */
export interface FoundRemark {
  readonly id: Remark;
  readonly otherWords: number;
  /** What it says besides, folded. */
  readonly rest: string;
}

/** The remark that a typed message makes; `null` for one that makes none. */
export function remarkIn({ inbound, conversation, guide }: Turn): FoundRemark | null {
  if (inbound.choice) return null;
  const said = ` ${spellOut(fold(inbound.text))} `;
  if (said.split(' ').length > longest) return null;
  const isInDanger = conversation.danger !== null;
  for (const id of remarkIds) {
    if (afterDanger.includes(id) && !isInDanger) continue;
    if (id === 'who' && inbound.channel === 'sms') continue;
    const rest = without(said, wordsToHear(guide.words, `remarks.hear.${id}`));
    const otherWords = rest.split(' ').filter((word) => word !== '').length;
    if (id === 'ask' && otherWords > mostBesideAsking) continue;
    if (rest !== said) return { id, otherWords, rest: rest.trim() };
  }
  return null;
}

function without(said: string, phrases: readonly string[]): string {
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, phrase) => rest.replace(` ${phrase} `, '  '), said);
}

/** Whether the whole message is nothing but an "ok". */
export function isOk({ inbound, guide }: Turn): boolean {
  return !inbound.choice && wordsToHear(guide.words, 'remarks.hear.ok').includes(fold(inbound.text));
}
