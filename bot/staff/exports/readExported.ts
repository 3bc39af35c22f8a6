import type { ConversationSummary, Entry, Store } from '../../store/store.ts';
import { forTranscript } from '../../turn/forTranscript.ts';
import type { Exported } from './exportFormat.ts';

/** From when (ISO 8601 UTC, included) until when (not included) somebody was active last. */
export interface ExportRange {
  readonly since: string;
  readonly before: string;
}

/** What becomes of lines in which somebody told of danger. */
export type Disclosures = 'leaveOut' | 'mark';

/** The most conversations in one file. */
export const mostExported = 5000;
const pageLength = 200;
const stretch = 500;

/** The conversations of a range, newest activity first; `null` when there are more than `mostExported`. Throws `StoreUnavailable`. */
export async function findExported(
  store: Pick<Store, 'list'>,
  range: ExportRange,
): Promise<readonly ConversationSummary[] | null> {
  const found: ConversationSummary[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await store.list(range, cursor, pageLength);
    found.push(...page.items);
    if (found.length > mostExported) return null;
    if (page.cursor === null) return found;
    cursor = page.cursor;
  }
}

/** Their lines as they are stored: redacted, private answers masked, without what tells who the resident is. */
export async function* readExported(
  store: Pick<Store, 'load' | 'entries'>,
  found: readonly ConversationSummary[],
  disclosures: Disclosures,
): AsyncGenerator<Exported> {
  for (const { id, channel, language, createdAt, lastActivityAt, flags, flow, outcome } of found) {
    const shown = disclosures === 'mark' ? flags : flags.filter((flag) => flag !== 'safety');
    const summary = { id, channel, language, createdAt, lastActivityAt, flags: shown, flow, outcome };
    yield { summary, lines: linesOf(store, id, disclosures) };
  }
}

/** The document is read before the lines, so what is not appended yet is in its outbox. One who was forgotten meanwhile has none. */
async function* linesOf(
  store: Pick<Store, 'load' | 'entries'>,
  id: string,
  disclosures: Disclosures,
): AsyncGenerator<Entry> {
  const stored = await store.load(id);
  if (!stored || stored.forgotten) return;
  const isShown = ({ disclosure }: Entry) => disclosures === 'mark' || disclosure !== true;
  let last = 0;
  for (;;) {
    const appended = await store.entries(id, last, stretch);
    yield* appended.filter(isShown);
    last = appended.at(-1)?.sequence ?? last;
    if (appended.length < stretch) break;
  }
  yield* stored.outbox
    .filter(({ sequence }) => sequence > last)
    .map(forTranscript)
    .filter(isShown);
}
