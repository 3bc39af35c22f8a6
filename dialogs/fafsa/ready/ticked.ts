import type { Conversation } from '../../conversation.ts';
import type { ReadyItem } from './checklist.ts';

/** The accounts of whoever else is on the form, while it was not known who that is. */
const allOthers = 'account-others';

/** Whether a thing was ticked off, by itself or as a part of something larger: the accounts of all the others, the taxes of all. */
export function isTicked({ id }: ReadyItem, { ticked }: Pick<Conversation, 'ticked'>): boolean {
  const isPart = id.startsWith('account-') && ticked.includes(allOthers);
  return ticked.includes(id) || isPart || ticked.includes(`${id}-all`);
}

/** The ids ticked after a change. What is not on the list now stays as it was, for when it applies again. */
export function tickedAfter(
  conversation: Conversation,
  items: readonly ReadyItem[],
  change: { readonly on: boolean; readonly ids: readonly string[] },
): readonly string[] {
  const listed = items.map(({ id }) => id);
  const isOn = (item: ReadyItem) => (change.ids.includes(item.id) ? change.on : isTicked(item, conversation));
  const wholes = [allOthers, ...listed.map((id) => `${id}-all`)];
  const elsewhere = conversation.ticked.filter((id) => !listed.includes(id) && !wholes.includes(id));
  return [...elsewhere, ...items.filter(isOn).map(({ id }) => id)];
}
