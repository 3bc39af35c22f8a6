import { repeatOrMenu } from '../../commands/repeat.ts';
import { answered, proceed, type Answered, type Turn } from '../../engine/turn.ts';
import { listed } from '../../interests/listed.ts';
import { offerRating } from '../../rating/offerRating.ts';
import type { ReadyItem } from './checklist.ts';
import { readyStatus } from './readyLines.ts';
import { readyListOf, type ReadyList } from './readyList.ts';
import { readyReply } from './readyReply.ts';
import { isTicked, tickedAfter } from './ticked.ts';

/** Ticks things off the checklist; `value` are their ids, parted by commas. Twice is as good as once. */
export function tick(turn: Turn, value: string): Answered {
  return changed(turn, value.split(','), true);
}

/** Takes it back. */
export function untick(turn: Turn, value: string): Answered {
  return changed(turn, value.split(','), false);
}

/** The question that is open stays open: then only the change is told. */
function changed(turn: Turn, ids: readonly string[], on: boolean): Answered {
  const list = readyListOf(turn.scope);
  const items = list?.items.filter(({ id }) => ids.includes(id)) ?? [];
  if (!list || items.length === 0) return notOnIt(turn, list);
  const ticked = tickedAfter(turn.conversation, list.items, { on, ids });
  const next = proceed(turn, { ...turn.conversation, ticked });
  const said = saidOf(items, on, turn);
  if (!turn.conversation.open) {
    const shown = answered(next, [readyReply(list, next.scope, [said])]);
    const isAllDone = on && list.items.every((item) => isTicked(item, next.conversation));
    return isAllDone ? offerRating(next, shown) : shown;
  }
  return repeatOrMenu(next, [said, readyStatus(list.items, next.scope)], 'command.tick');
}

/** Taking back what was not ticked off changes nothing, and is not said to. */
function saidOf(items: readonly ReadyItem[], on: boolean, { scope, conversation }: Turn): string {
  const names = listed(
    items.map(({ name }) => name),
    scope.language,
  );
  const isChanged = on || items.some((item) => isTicked(item, conversation));
  return scope.say(on ? 'ready.ticked' : isChanged ? 'ready.unticked' : 'ready.stillOpen', { item: names });
}

function notOnIt(turn: Turn, list: ReadyList | null): Answered {
  const said = turn.scope.say('ready.notOnIt');
  if (!list || turn.conversation.open) return repeatOrMenu(turn, [said], 'command.tick');
  return answered(turn, [readyReply(list, turn.scope, [said])]);
}
