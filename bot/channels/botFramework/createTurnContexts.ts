import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorFactory } from 'botframework-connector';
import type { IncomingActivity } from './activitySchema.ts';

/** Does work inside the SDK's turn context, so that replies leave through it. What the work throws comes through as it is. */
export type InTurnContext = <T>(
  identity: AuthenticateRequestResult,
  activity: IncomingActivity,
  work: (context: TurnContext) => Promise<T>,
) => Promise<T | undefined>;

/** Turn contexts of the adapter; the connector takes what is sent in them. */
export function createTurnContexts(adapter: CloudAdapter, connectorFactory: ConnectorFactory): InTurnContext {
  return async <T>(
    identity: AuthenticateRequestResult,
    activity: IncomingActivity,
    work: (context: TurnContext) => Promise<T>,
  ) => {
    const begun: { work?: Promise<T> } = {};
    await adapter.processActivityDirect(
      { ...identity, connectorFactory },
      activity as Activity,
      async (context) => {
        begun.work = work(context);
        await begun.work.catch(() => undefined);
      },
    );
    return begun.work;
  };
}
