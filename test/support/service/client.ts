/** A resident's program that talks Direct Line 3.0 with plain requests, as any client may. */
export interface Client {
  readonly conversationId: string;
  /** With which requests about the conversation are made. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sends a message; `id` is the client's own id of it. Gives the status and the activity's id. */
  send(
    text: string,
    options?: { id?: string; value?: unknown },
  ): Promise<{ status: number; id: string | undefined }>;
  /** All activities so far, or those after a watermark. */
  read(watermark?: string): Promise<{ activities: Activity[]; watermark: string }>;
  /** The same conversation, asked of another process. */
  at(address: string): Client;
}

/** What the client looks at in an activity. */
export interface Activity {
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: unknown }[];
  };
  readonly channelData?: { readonly clientActivityID?: string };
}

/** Gets a token and opens a conversation. */
export async function openClient(address: string, locale = 'en-US'): Promise<Client> {
  const headers = { origin: address, 'content-type': 'application/json' };
  const made = await fetch(`${address}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  const { token, conversationId } = (await made.json()) as { token: string; conversationId: string };
  const authorised = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ locale });
  await fetch(`${address}/v3/directline/conversations`, {
    method: 'POST',
    headers: { ...authorised, origin: address },
    body,
  });
  return clientAt(address, conversationId, authorised, locale);
}

function clientAt(
  address: string,
  conversationId: string,
  authorised: Record<string, string>,
  locale: string,
): Client {
  const headers = { ...authorised, origin: address };
  const activities = `${address}/v3/directline/conversations/${conversationId}/activities`;
  return {
    conversationId,
    headers,
    send: async (text, { id, value } = {}) => {
      const channelData = id === undefined ? {} : { channelData: { clientActivityID: id } };
      const activity = {
        type: 'message',
        text,
        locale,
        ...(value === undefined ? {} : { value }),
        ...channelData,
      };
      const answer = await fetch(activities, { method: 'POST', headers, body: JSON.stringify(activity) });
      const said = (await answer.json()) as { id?: string };
      return { status: answer.status, id: said.id };
    },
    read: async (watermark = '') => {
      const answer = await fetch(`${activities}?watermark=${watermark}`, { headers });
      return (await answer.json()) as { activities: Activity[]; watermark: string };
    },
    at: (other) => clientAt(other, conversationId, authorised, locale),
  };
}
