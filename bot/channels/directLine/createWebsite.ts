import type { Picture } from '../../../dialogs/reply.ts';
import { picturePath } from '../../pictures/picturePath.ts';
import { readPageWords, type AllPageWords } from '../plainPage/pageWords.ts';
import { createAudience, type Audience } from './audience.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import { createConversations, type Conversations } from './conversations.ts';
import { activityId, lineActivity } from './lineActivity.ts';
import { createPasses, type Pass, type Passes } from './pass.ts';
import { createPassingLines, type PassingLines } from './passingLines.ts';
import { createRateLimit, type RateLimit } from './rateLimit.ts';
import { readSavedLines } from './savedLines.ts';
import type { Reading } from './viewer.ts';
import type { WebsiteDependencies } from './websiteDependencies.ts';

/** What Direct Line and the plain page share: the same conversations, limits and tokens. */
export interface Website {
  readonly passes: Passes;
  readonly conversations: Conversations;
  readonly audience: Audience;
  readonly passing: PassingLines;
  /** By address. */
  readonly newConversations: RateLimit;
  /** By user. */
  readonly messages: RateLimit;
  /** Keeping a chat on a device and coming back to it, by user: the page looks again after each message. */
  readonly returns: RateLimit;
  /** Saved lines as activities, about `limit` at a time. Throws `StoreUnavailable`. */
  readonly read: (pass: Pass, after: number, limit: number) => Promise<Reading>;
  readonly words: AllPageWords;
  /** The address of the page that prints the plan, good for an hour. */
  readonly printUrl: (pass: Pass) => Promise<string>;
  /** The address of the page with the whole chat, good for an hour. */
  readonly copyUrl: (pass: Pass) => Promise<string>;
}

function alone(_name: string, points: number, seconds: number): RateLimit {
  return createRateLimit(points, seconds);
}

/** Puts the website's parts together. */
export function createWebsite(deps: WebsiteDependencies): Website {
  const { store, clock, limits, publicUrl, rateLimit = alone } = deps;
  const words = readPageWords();
  const passes = createPasses(deps.sign.key, clock, deps.sign.others);
  const passing = createPassingLines(clock);
  const audience = createAudience(store, deps.log);
  const conversations = createConversations({ handle: deps.handle, store, audience, passing, clock });

  const pictureAddress = (picture: Picture): string => new URL(picturePath(picture), publicUrl).href;
  const printUrl = async (pass: Pass): Promise<string> =>
    new URL(`/print?t=${await passes.issue(pass, 'print')}`, publicUrl).href;
  const copyUrl = async (pass: Pass): Promise<string> =>
    new URL(`/copy?t=${await passes.issue(pass, 'copy')}`, publicUrl).href;
  return {
    passes,
    conversations,
    audience,
    passing,
    words,
    newConversations: rateLimit('newConversations', limits.newConversations, 12 * 3600),
    messages: rateLimit('messages', limits.messagesPerMinute, 60),
    returns: createRateLimit(2 * limits.messagesPerMinute, 60),
    printUrl,
    copyUrl,
    read: async (pass, after, limit) => {
      const lines = await readSavedLines(store, conversationIdOf(pass), after, limit);
      const print = lines.entries.some(({ reply }) => reply?.printable)
        ? { label: words[lines.language ?? 'en'].printPlan, url: await printUrl(pass) }
        : undefined;
      const copy = lines.entries.some(({ reply }) => reply?.wholeChat)
        ? { label: words[lines.language ?? 'en'].copyOpen, url: await copyUrl(pass) }
        : undefined;
      const rendering = { pictureAddress, ...(print && { print }), ...(copy && { copy }) };
      const activities = lines.entries.map((entry) =>
        lineActivity(entry, pass, activityId(pass, entry.sequence), rendering),
      );
      return { activities, reached: lines.reached, more: lines.more };
    },
  };
}
