import type { Entry } from '../store/store.ts';

/**
 * A line as the transcript keeps it: what was told in private, and what came of it, is only said to have been there. The rule that
 * fired would tell what came of it too.
 */
export function forTranscript(entry: Entry): Entry {
  const { masked, reply, because, ...line } = entry;
  if (reply?.masked) {
    const { text, options } = reply.masked;
    const { flow, question } = reply.because;
    const kept = { ...(flow && { flow }), ...(question && { question }), rule: 'private' };
    return { ...line, text, because: kept, reply: { text, options, cards: [], because: kept } };
  }
  return masked === undefined ? entry : { ...line, text: masked, ...(because && { because }) };
}
