import type { Scope } from '../../engine/scope.ts';
import type { ReadyItem } from './checklist.ts';
import { isTicked } from './ticked.ts';

/** The things in order, those that were ticked off said to be done. */
export function readyLines(items: readonly ReadyItem[], scope: Scope): readonly string[] {
  return items.map((item) =>
    isTicked(item, scope.conversation) ? scope.say('ready.line.done', { item: item.text }) : item.text,
  );
}

/** The places in the list, from 0, that were ticked off. */
export function readyDone(items: readonly ReadyItem[], scope: Scope): readonly number[] {
  return items.flatMap((item, index) => (isTicked(item, scope.conversation) ? [index] : []));
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
