import type { Activity, CloudAdapter } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorFactory } from 'botframework-connector';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { TurnResult } from '../../turn/channelPort.ts';
import type { IncomingActivity } from './activitySchema.ts';
import type { TurnDelivery } from './createDelivery.ts';
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
  readonly adapter: CloudAdapter;
  readonly connector: ConnectorFactory;
  readonly delivery: TurnDelivery;
  readonly handle: (inbound: Inbound, address: string) => Promise<TurnResult>;
}

/** Turns inside the SDK's turn context, so that replies leave through it. */
export function createTurnRunner({ adapter, connector, delivery, handle }: Dependencies): TurnRunner {
  return async (identity, activity, inbound) => {
    const address = addressOf(activity);
    const begun: { turn?: Promise<TurnResult> } = {};
    await adapter.processActivityDirect(
      { ...identity, connectorFactory: connector },
      activity as Activity,
      async (context) => {
        begun.turn = delivery.during(context, address, () => handle(inbound, address));
        await begun.turn.catch(() => undefined);
      },
    );
    const turn = await begun.turn;
    return turn?.status === 'busy' ? { status: 429, reason: 'busy' } : { status: 200 };
  };
}
