import type { Language } from '../../../guidance/language.ts';
import { StoreUnavailable, type Entry } from '../../store/store.ts';
import { conversationIdOf } from '../directLine/conversationIdOf.ts';
import type { Pass } from '../directLine/pass.ts';
import type { PassingLines } from '../directLine/passingLines.ts';
import { readSavedLines, type ReadableStore } from '../directLine/savedLines.ts';

/** A conversation as far as the plain page shows it. */
export interface PlainTranscript {
  readonly entries: readonly Entry[];
  /** `undefined` when nothing was said yet, or when it is not known. */
  readonly language: Language | undefined;
  /** The last sequence shown. */
  readonly reached: number;
  /** `false` while the store is down: only what was said since then is here. */
  readonly complete: boolean;
  /** Nothing of this conversation is left. */
  readonly gone: boolean;
}

/** The page shows this many lines, the newest ones. */
const mostLines = 300;

/** Reads the newest lines; lines that could not be saved stand at the end until the conversation goes on. */
export async function readPlainTranscript(
  store: ReadableStore,
  passing: PassingLines,
  pass: Pass,
): Promise<PlainTranscript> {
  const id = conversationIdOf(pass);
  const kept = passing.since(id, 0);
  try {
    const head = (await store.heads([id])).get(id) ?? 0;
    const { entries, language, reached } = await readSavedLines(
      store,
      id,
      Math.max(0, head - mostLines),
      500,
    );
    const lastSaved = Date.parse(entries.at(-1)?.at ?? '') || 0;
    const after = kept.filter(({ order }) => order >= lastSaved).map(({ entry }) => entry);
    const gone = language === undefined && after.length === 0;
    return { entries: [...entries, ...after], language, reached, complete: true, gone };
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return {
      entries: kept.map(({ entry }) => entry),
      language: undefined,
      reached: 0,
      complete: false,
      gone: false,
    };
  }
}
