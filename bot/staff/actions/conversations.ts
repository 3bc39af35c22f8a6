import { text, action, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import type { ConversationSummary, Page, Store } from '../../store/store.ts';
import { askedList, listShape, type AskedList, type ListChoices } from '../conversations/listFilter.ts';
import { listRow } from '../conversations/listRow.ts';
import { listOptions } from '../conversations/listOptions.ts';
import type { StaffParts } from '../staffParts.ts';

/** Conversations on a page. */
const pageLength = 50;
/** Conversations looked at for a page when those that were reviewed are left out. */
const mostLookedAt = 2000;

/** `GET /staff/conversations`: who wrote, newest activity first, by whatever the address asks for. */
export function showConversations(parts: StaffParts): Action<Person> {
  const { store, guide } = parts;
  return action({ ...listShape, cursor: text(600).optional() }, (visit, { cursor, ...choices }) => {
    const asked = askedList(choices, visit.person.account.name);
    const show = (page: Page<ConversationSummary>) => ({
      rows: page.items.map((each) => listRow(each, guide.words)),
      older: page.cursor === null ? null : addressOf(choices, page.cursor),
      newest: cursor ? addressOf(choices, null) : null,
      choices,
      ...listOptions(guide.words),
      isFiltered: Object.values(choices).some((value) => value !== ''),
    });
    if (asked === null)
      return visit.show('conversations', show({ items: [], cursor: null }), {
        problem: 'dateImpossible',
        status: 400,
      });
    return visit.audited({ what: 'conversationsListed' }, async () =>
      visit.show('conversations', show(await pageOf(store, asked, cursor ?? null))),
    );
  });
}

async function pageOf(
  store: Store,
  { filter, withoutReviewed }: AskedList,
  cursor: string | null,
): Promise<Page<ConversationSummary>> {
  if (!withoutReviewed) return store.list(filter, cursor, pageLength);
  const items: ConversationSummary[] = [];
  let next = cursor;
  for (let looked = 0; looked < mostLookedAt && items.length < pageLength; looked += pageLength) {
    const page: Page<ConversationSummary> = await store.list(filter, next, pageLength - items.length);
    items.push(...page.items.filter(({ marks }) => !marks.includes('reviewed')));
    next = page.cursor;
    if (next === null) break;
  }
  return { items, cursor: next };
}

function addressOf(choices: ListChoices, cursor: string | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) if (value) query.append(name, value);
  if (cursor !== null) query.append('cursor', cursor);
  return query.size === 0 ? '/staff/conversations' : `/staff/conversations?${query.toString()}`;
}
