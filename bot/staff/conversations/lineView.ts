import type { Guide } from '../../../data/guide.ts';
import type { Entry, StoredConversation } from '../../store/store.ts';
import { canCorrect } from './canCorrect.ts';
import type { Review } from './review.ts';
import { whyOf } from './whyOf.ts';
import { wishName } from './wishName.ts';

/** What a line of a transcript shows. */
export type LineView = ReturnType<typeof lineView>;

/** The line with why it was said, what became of it, and what staff noted on it. */
export function lineView(line: Entry, conversation: StoredConversation, review: Review, guide: Guide) {
  const { sequence, at, from, name, text, delivery, because, reply, disclosure } = line;
  const correction = review.corrections.find((each) => each.sequence === sequence);
  const isPrivate = because?.rule === 'private';
  return {
    sequence,
    at,
    from,
    /** Who of the staff said it, as the resident sees it. */
    name: name ?? '',
    text,
    disclosure: disclosure ?? false,
    isPrivate,
    isFault: because?.rule === 'fault',
    isUndelivered: delivery !== undefined && delivery !== 'delivered',
    /** Why it was not, and whether it is tried again. */
    delivery: delivery === 'failed' && isInOutbox(conversation, sequence) ? ('again' as const) : delivery,
    isWaiting: from !== 'resident' && delivery === undefined && isInOutbox(conversation, sequence),
    buttons: [...(reply?.options ?? []), ...(reply?.cards ?? []).flatMap(({ options }) => options)].map(
      ({ label }) => label,
    ),
    cards: (reply?.cards ?? []).map(({ title, paragraphs, facts, checklist }) => ({
      title,
      paragraphs,
      facts,
      checklist,
    })),
    why: from === 'guide' ? whyOf(because ?? {}, guide) : null,
    correction: correction && {
      ...correction,
      label: wishName(correction.wish, guide.words),
    },
    canCorrect: canCorrect(line),
  };
}

function isInOutbox({ outbox }: StoredConversation, sequence: number): boolean {
  return outbox.some((each) => each.sequence === sequence);
}
