import type { ConversationSummary, Entry } from '../../store/store.ts';

/** A conversation on its way out: what lists show of it, and its lines as they are stored, a stretch at a time. */
export interface Exported {
  readonly summary: Pick<
    ConversationSummary,
    'id' | 'channel' | 'language' | 'createdAt' | 'lastActivityAt' | 'flags' | 'flow' | 'outcome'
  >;
  readonly lines: AsyncIterable<Entry>;
}

/** A kind of file that conversations leave in. */
export interface ExportFormat {
  /** Without the dot. */
  readonly extension: string;
  readonly contentType: string;
  /** The file, piece by piece, never more than a line of a conversation at once. */
  write(conversations: AsyncIterable<Exported>): AsyncIterable<string>;
}
