/** One place of a pattern: any of these phrases (each a list of folded words), after at most `gap` other words. */
export interface Place {
  readonly phrases: readonly (readonly string[])[];
  readonly gap: number;
  readonly optional: boolean;
  /** `true` where none of the phrases may stand; it takes up no words. */
  readonly absent: boolean;
}

/** Phrases, each a list of words, by the name under which patterns use them. */
export type Slots = ReadonlyMap<string, Place['phrases']>;

const parts = /~(\d)|(!?)(?:<(\w+)>|\[([^\]]*)\]|([^\s~!?<>[\]]+))(\??)/g;

/**
 * Reads a pattern: words and `<slots>` in order, `[one|other]` for alternatives, `?` after what may be missing, `~3` for up to three
 * other words in between, `!` before what must not come next. Begins with what must be there. Throws
 * on a slot that is not there and on what it cannot read.
 */
export function parsePattern(pattern: string, slots: Slots): readonly Place[] {
  const left = pattern.replace(parts, '').trim();
  if (left !== '') throw new Error(`"${pattern}" holds "${left}", which no pattern can`);
  const places: Place[] = [];
  let gap = 0;
  for (const [, words, not, slot, choices, word, maybe] of pattern.matchAll(parts)) {
    if (words !== undefined) {
      gap = Number(words);
      continue;
    }
    const phrases = slot === undefined ? (choices ?? word ?? '').split('|').map(wordsOf) : slots.get(slot);
    if (!phrases) throw new Error(`"${pattern}" names <${slot}>, which is not there`);
    places.push({ phrases, gap, optional: maybe === '?', absent: not === '!' });
    gap = 0;
  }
  if (!places[0] || places[0].optional || places[0].absent)
    throw new Error(`"${pattern}" begins with nothing that must be there`);
  return places;
}

/** The words of a folded phrase. */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.split(' ');
}
