import { searchWords } from '../../store/lineWords.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { inContext } from '../conversations/inContext.ts';
import { shortName } from '../conversations/listRow.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** Lines on a page. */
const pageLength = 30;
/** More words than these are not looked for. */
const mostWords = 8;

/** `GET /staff/search`: lines that hold all of the words, each with what stands around them. */
export function showSearch({ store }: StaffParts): Action<Person> {
  return action({ words: text(200).optional(), cursor: text(600).optional() }, (visit, given) => {
    const typed = given.words ?? '';
    const words = searchWords(typed).slice(0, mostWords);
    if (words.length === 0)
      return visit.show('search', { typed, asked: false, hits: [], older: null, isNewest: true });
    return visit.audited({ what: 'searched' }, async () => {
      const { items, cursor } = await store.search(words, given.cursor ?? null, pageLength);
      const hits = items.map(({ conversationId, sequence, at, from, text: said, disclosure }) => ({
        path: `${conversationPath(conversationId)}?after=${Math.max(0, sequence - 20)}#line-${sequence}`,
        name: shortName(conversationId),
        at,
        from,
        disclosure,
        pieces: inContext(said, words),
      }));
      const older = cursor === null ? null : `?${new URLSearchParams({ words: typed, cursor }).toString()}`;
      return visit.show('search', { typed, asked: true, hits, older, isNewest: !given.cursor });
    });
  });
}
