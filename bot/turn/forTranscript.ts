import type { Entry } from '../store/store.ts';

/** A line as the transcript keeps it: what was told in private, and what came of it, is only said to have been there. */
export function forTranscript(entry: Entry): Entry {
  const { masked: text, reply, ...line } = entry;
  if (text === undefined) return entry;
  if (!reply) return { ...line, text };
  return { ...line, text, reply: { text, options: [], cards: [], because: reply.because } };
}
