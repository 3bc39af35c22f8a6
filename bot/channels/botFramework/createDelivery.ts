import { AsyncLocalStorage } from 'node:async_hooks';
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
  /** Does the work of a turn: what it delivers to that address leaves through the turn's own context. */
  during<T>(context: TurnContext, address: string, work: () => Promise<T>): Promise<T>;
}

interface CurrentTurn {
  readonly address: string;
  /** `null` once the turn is over: the adapter then takes the context back. */
  context: TurnContext | null;
  readonly typing: Typing | null;
}

/** Delivery through the adapter; outside a turn it opens the conversation again by its stored address. */
export function createDelivery(
  adapter: CloudAdapter,
  appId: string,
  destination: Destination,
  pictureAddress: PictureAddress,
): TurnDelivery {
  const turns = new AsyncLocalStorage<CurrentTurn>();
  return {
    async during(context, address, work) {
      const shows = abilitiesOf(context.activity.channelId).typing;
      const typing = shows ? startTyping(() => context.sendActivity({ type: 'typing' })) : null;
      const turn: CurrentTurn = { address, context, typing };
      try {
        return await turns.run(turn, work);
      } finally {
        await typing?.stop();
        turn.context = null;
      }
    },
    async deliver(address, entries) {
      const reference = readAddress(address, destination);
      const send = async (context: TurnContext): Promise<void> => {
        for (const entry of spoken(entries))
          for (const activity of renderEntry(entry, reference.channelId, pictureAddress))
            await context.sendActivity(activity);
      };
      const turn = turns.getStore();
      if (turn?.context && turn.address === address) {
        await turn.typing?.stop();
        await send(turn.context);
      } else
        await adapter.continueConversationAsync(appId, reference, (context) =>
          send(replyingToNothing(context)),
        );
    },
  };
}

/** The SDK makes up an id of a message to reply to, which the channel does not know. */
function replyingToNothing(context: TurnContext): TurnContext {
  context.activity.id = '';
  return context;
}

function spoken(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ from }) => from !== 'resident');
}
