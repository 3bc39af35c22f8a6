import type { Scope } from '../../engine/scope.ts';
import type { ReadyItem } from './checklist.ts';
import { isTicked } from './ticked.ts';

/** The things in order, those that were ticked off said to be done. */
export function readyLines(items: readonly ReadyItem[], scope: Scope): readonly string[] {
  return items.map((item) =>
    isTicked(item, scope.conversation) ? scope.say('ready.line.done', { item: item.text }) : item.text,
  );
}

/** How many are left, and the next of them. */
export function readyStatus(items: readonly ReadyItem[], scope: Scope): string {
  const open = items.filter((item) => !isTicked(item, scope.conversation));
  const [next] = open;
  const done = items.length - open.length;
  return next
    ? scope.say('ready.left', { done, all: items.length, next: next.name })
    : scope.say('ready.nothingLeft');
}
