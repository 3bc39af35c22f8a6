import { isOneSlipAway } from './isOneSlipAway.ts';
import { spellingKey } from './spellingKey.ts';

/** Words known, found by what was typed. */
export interface Vocabulary {
  /** Keys of the known words that a typed word can be; usually none or one. */
  keysOf(word: string): readonly string[];
  /** The known words that letters run together are made of, `null` where they are not. */
  partsOf(letters: string): readonly string[] | null;
}

/** Shorter words are known only when they are spelled as they sound. Letters of the key. */
const shortestWithSlip = 5;
/** Fewer letters than this, or more, are not looked at as words run together. */
const joined = { shortest: 6, longest: 32 };
const longestWord = 14;

/**
 * @param words folded single words; those of five letters and more are known with one slip in them
 * @param ordinary folded words that are never a slip of another word
 */
export function createVocabulary(words: ReadonlySet<string>, ordinary: readonly string[]): Vocabulary {
  const keys = new Set([...words].map(spellingKey));
  const never = new Set(ordinary.map(spellingKey));
  const bySlip = slipsOf(keys);
  const near = (key: string): readonly string[] => {
    if (key.length < shortestWithSlip || key.length > longestWord || never.has(key)) return [];
    const candidates = new Set(withoutOne(key).flatMap((rest) => bySlip.get(rest) ?? []));
    return [...candidates].filter((known) => known[0] === key[0] && isOneSlipAway(known, key));
  };
  return {
    keysOf(word) {
      const key = spellingKey(word);
      return keys.has(key) ? [key] : near(key);
    },
    partsOf: (letters) => (never.has(spellingKey(letters)) ? null : parts(letters, words)),
  };
}

function slipsOf(keys: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < shortestWithSlip) continue;
    for (const rest of withoutOne(key)) {
      const others = found.get(rest);
      if (others) others.push(key);
      else found.set(rest, [key]);
    }
  }
  return found;
}

/** The word, and the word without each one of its letters. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** The fewest known words that make up these letters. Bounded by the square of their number. */
function parts(letters: string, known: ReadonlySet<string>): readonly string[] | null {
  if (letters.length < joined.shortest || letters.length > joined.longest) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || !known.has(word) || (word.length === 1 && word !== 'i')) continue;
      const found = best[end];
      if (!found || before.length + 1 < found.length) best[end] = [...before, word];
    }
  }
  return best[letters.length] ?? null;
}
