import type { ConversationReference } from 'botbuilder';
import type { z } from 'zod';
import { addressParts, type IncomingActivity } from './activitySchema.ts';
import { isAllowedServiceUrl, type Destination } from './serviceUrl.ts';

/** A stored address that leads nowhere we would send to. */
export class UnusableAddress extends Error {
  override readonly name = 'UnusableAddress';
}

/** What it takes to reach the resident again, as JSON: ids and the service URL, and no name. */
export function addressOf(activity: IncomingActivity): string {
  const { channelId, serviceUrl, conversation, from, recipient } = activity;
  return JSON.stringify({ channelId, serviceUrl, conversation, from, recipient });
}

/** The conversation reference of a stored address. Throws `UnusableAddress`; the service URL is checked once more. */
export function readAddress(address: string, destination: Destination): ConversationReference {
  const parsed = addressParts.safeParse(parseJson(address));
  if (!parsed.success || !isAllowedServiceUrl(parsed.data.serviceUrl, destination)) {
    throw new UnusableAddress('The stored address cannot be used');
  }
  return referenceOf(parsed.data);
}

function referenceOf({ channelId, serviceUrl, conversation, from, recipient }: z.infer<typeof addressParts>) {
  const { id, isGroup, conversationType, tenantId } = conversation;
  return {
    channelId,
    serviceUrl,
    conversation: {
      id,
      isGroup: isGroup ?? false,
      conversationType: conversationType ?? '',
      ...(tenantId ? { tenantId } : {}),
      name: '',
    },
    user: { ...from, name: '' },
    bot: { ...recipient, name: '' },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
