import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { TurnResult } from '../../turn/channelPort.ts';
import type { IncomingActivity } from './activitySchema.ts';
import type { TurnDelivery } from './createDelivery.ts';
import type { InTurnContext } from './createTurnContexts.ts';
import { addressOf } from './reference.ts';

/** What a request is answered with: a status, and why in a word of code when it is a refusal. */
export interface Answer {
  readonly status: number;
  readonly reason?: string;
}

/** Runs the turn of an admitted message. What the turn throws comes through as it is. */
export type TurnRunner = (
  identity: AuthenticateRequestResult,
  activity: IncomingActivity,
  inbound: Inbound,
) => Promise<Answer>;

interface Dependencies {
  readonly inTurnContext: InTurnContext;
  readonly delivery: TurnDelivery;
  readonly handle: (inbound: Inbound, address: string) => Promise<TurnResult>;
}

/** Turns inside the SDK's turn context, so that replies leave through it. */
export function createTurnRunner({ inTurnContext, delivery, handle }: Dependencies): TurnRunner {
  return async (identity, activity, inbound) => {
    const address = addressOf(activity);
    const turn = await inTurnContext(identity, activity, (context) =>
      delivery.during(context, { address, activityId: inbound.activityId }, () => handle(inbound, address)),
    );
    return turn?.status === 'busy' ? { status: 429, reason: 'busy' } : { status: 200 };
  };
}
