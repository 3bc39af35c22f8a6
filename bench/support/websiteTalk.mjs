/** Residents on the website's channel: a request a turn, answered when the turn is in the store with its replies. */
import { Agent } from 'node:http';
import { post } from './load.mjs';
import { byButtons } from './service.mjs';

/**
 * What `load` needs to let residents talk on a port, or on several in turn. `chatsASecond` chats are opened beforehand for each second of
 * a round, which is not measured: the peers' conversations need no opening.
 */
export function websiteTalk(ports, { atOnce, chatsASecond = 400, messages = byButtons }) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const chats = new Map();
  const opened = [];
  let next = 0;
  const open = () => openChat(agent, ports[next++ % ports.length]);
  const prepare = async (seconds) => {
    let missing = seconds * chatsASecond - opened.length;
    const some = async () => {
      while (missing-- > 0) opened.push(await open());
    };
    await Promise.all(Array.from({ length: atOnce }, some));
  };
  const say = async (resident, turn) => {
    const step = turn % messages.length;
    if (step === 0) chats.set(resident, opened.pop() ?? (await open()));
    return sayIn(agent, chats.get(resident), messages[step]);
  };
  return { say, prepare };
}

/** Says one thing in a chat; gives whether it was taken. */
export async function sayIn(agent, { port, path, headers }, message) {
  const body = JSON.stringify({ type: 'message', locale: 'en-US', ...message });
  return (await post({ agent, port, path, headers }, body)).status === 200;
}

/** A token and a conversation with its greeting. */
export async function openChat(agent, port) {
  const origin = { Origin: `http://127.0.0.1:${port}` };
  const base = '/v3/directline';
  const issued = await post({ agent, port, path: `${base}/tokens/generate`, headers: origin }, '{}');
  if (issued.status !== 200) throw new Error(`A chat was not opened: ${issued.status} ${issued.text}`);
  const { token, conversationId } = JSON.parse(issued.text);
  const headers = { ...origin, Authorization: `Bearer ${token}` };
  const begun = await post({ agent, port, path: `${base}/conversations`, headers }, '{"locale":"en-US"}');
  if (begun.status !== 201) throw new Error(`A conversation was not opened: ${begun.status} ${begun.text}`);
  const { streamUrl } = JSON.parse(begun.text);
  return { port, path: `${base}/conversations/${conversationId}/activities`, headers, streamUrl };
}
