import type { Filter } from 'mongodb';
import type { ConversationFilter, ConversationSummary, Page } from '../store.ts';
import type { MongoConnection } from './connection.ts';
import { documentKey } from './documentKey.ts';
import { heavyFields, toSummary } from './conversationDocument.ts';
import type { ConversationDocument, SummaryDocument } from './conversationDocument.ts';

/** One page of `Store.list`. The cursor names the place of the last line shown, so that a page holds what follows it now. */
export async function listConversations(
  { conversations, reach }: MongoConnection,
  filter: ConversationFilter,
  cursor: string | null,
  limit: number,
): Promise<Page<ConversationSummary>> {
  const found = await reach(() =>
    conversations
      .find<SummaryDocument>(criteria(filter, cursor), { projection: heavyFields, batchSize: limit + 2 })
      .sort({ lastActivityAt: -1, _id: -1 })
      .limit(limit + 1)
      .toArray(),
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toSummary),
    cursor: last !== undefined && found.length > limit ? `${last.lastActivityAt} ${last._id}` : null,
  };
}

/** `Store.ofResident`. */
export async function ofResident(
  { conversations, reach }: MongoConnection,
  residentId: string,
  limit: number,
): Promise<readonly ConversationSummary[]> {
  const filter = { residentId: documentKey(residentId), forgotten: false };
  const query = conversations
    .find<SummaryDocument>(filter, { projection: heavyFields, batchSize: limit + 1 })
    .limit(limit);
  return (await reach(() => query.toArray())).map(toSummary);
}

function criteria(filter: ConversationFilter, cursor: string | null): Filter<ConversationDocument> {
  const { channel, language, flow, step, outcome, flags = [], marks = [], since, before } = filter;
  const all: Filter<ConversationDocument>[] = [{ forgotten: false }];
  if (channel !== undefined) all.push({ channel: { $eq: channel } });
  if (language !== undefined) all.push({ language: { $eq: language } });
  if (flow !== undefined) all.push({ flow: { $eq: flow } });
  if (step !== undefined) all.push({ step: { $eq: step } });
  if (outcome !== undefined) all.push({ outcome: { $eq: outcome } });
  for (const flag of flags) all.push({ flags: { $eq: flag } });
  for (const mark of marks) all.push({ marks: { $eq: mark } });
  if (since !== undefined) all.push({ lastActivityAt: { $gte: since } });
  if (before !== undefined) all.push({ lastActivityAt: { $lt: before } });
  if (cursor !== null) all.push(after(cursor));
  return { $and: all };
}

function after(cursor: string): Filter<ConversationDocument> {
  const [at = ''] = cursor.split(' ', 1);
  const key = cursor.slice(at.length + 1);
  return { lastActivityAt: { $lte: at }, $or: [{ lastActivityAt: { $lt: at } }, { _id: { $lt: key } }] };
}
