import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Entry } from '../../store/store.ts';
import type { Delivery } from '../../turn/channelPort.ts';
import { abilitiesOf } from '../render/channelAbilities.ts';
import type { PictureAddress } from '../render/toActivity.ts';
import { readAddress } from './reference.ts';
import { renderEntry } from './renderEntry.ts';
import type { Destination } from './serviceUrl.ts';
import { startTyping, type Typing } from './typing.ts';

/** A delivery that knows the turn it is called in. */
export interface TurnDelivery extends Delivery {
  /** Does the work of a message's turn: what it delivers of that to the address leaves through the turn's own context. */
  during<T>(context: TurnContext, turn: TurnOfMessage, work: () => Promise<T>): Promise<T>;
}

/** What is delivered in a turn, of all that may be delivered at the time. */
interface TurnOfMessage {
  readonly address: string;
  readonly activityId: string;
}

interface CurrentTurn {
  readonly context: TurnContext;
  readonly typing: Typing | null;
}

/** Delivery through the adapter; outside a turn it opens the conversation again by its stored address. */
export function createDelivery(
  adapter: CloudAdapter,
  appId: string,
  destination: Destination,
  pictureAddress: PictureAddress,
): TurnDelivery {
  /** Until they are over: the adapter then takes the context back. Of copies of a message the last one's counts. */
  const turns = new Map<string, CurrentTurn>();
  return {
    async during(context, { address, activityId }, work) {
      const key = keyOf(address, activityId);
      const shows = abilitiesOf(context.activity.channelId).typing;
      const typing = shows ? startTyping(() => context.sendActivity({ type: 'typing' })) : null;
      const turn: CurrentTurn = { context, typing };
      turns.set(key, turn);
      try {
        return await work();
      } finally {
        if (turns.get(key) === turn) turns.delete(key);
        await typing?.stop();
      }
    },
    async deliver(address, entries) {
      const send = async (context: TurnContext): Promise<void> => {
        for (const entry of spoken(entries))
          for (const activity of renderEntry(entry, context.activity.channelId, pictureAddress))
            await context.sendActivity(activity);
      };
      const turn = turns.get(keyOf(address, entries[0]?.activityId ?? ''));
      if (turn) {
        await turn.typing?.stop();
        await send(turn.context);
      } else
        await adapter.continueConversationAsync(appId, readAddress(address, destination), (context) =>
          send(replyingToNothing(context)),
        );
    },
  };
}

function keyOf(address: string, activityId: string): string {
  return `${activityId}\n${address}`;
}

/** The SDK makes up an id of a message to reply to, which the channel does not know. */
function replyingToNothing(context: TurnContext): TurnContext {
  context.activity.id = '';
  return context;
}

function spoken(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ from }) => from !== 'resident');
}
