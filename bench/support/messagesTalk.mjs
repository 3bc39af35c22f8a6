/** Messages of the Bot Framework to `/api/messages`, one conversation after the other. */
import { Agent } from 'node:http';
import { post } from './load.mjs';

const sentSoFar = { count: 0 };

/** What `load` needs; the replies go to the channel's port, or nowhere when the service answers in process. */
export function messagesTalk(port, { atOnce, messages, channel = 1 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const chats = new Map();
  const say = async (resident, turn) => {
    const step = turn % messages.length;
    if (step === 0) chats.set(resident, crypto.randomUUID());
    const body = activity(chats.get(resident), messages[step], channel);
    return (await post({ agent, port, path: '/api/messages' }, body)).status === 200;
  };
  return { say };
}

function activity(conversation, message, channel) {
  sentSoFar.count += 1;
  return JSON.stringify({
    type: 'message',
    id: `a${sentSoFar.count}`,
    timestamp: new Date().toISOString(),
    channelId: 'test',
    serviceUrl: `http://127.0.0.1:${channel}`,
    from: { id: `u${conversation}`, name: 'User' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: conversation },
    locale: 'en-US',
    ...message,
  });
}
