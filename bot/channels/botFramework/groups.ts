import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Words } from '../../../data/words.ts';
import { languages } from '../../../guidance/language.ts';
import { languageOf } from '../directLine/languageOf.ts';
import type { IncomingActivity } from './activitySchema.ts';
import type { Answer } from './createTurnRunner.ts';
import type { InTurnContext } from './createTurnContexts.ts';

/** Whether others may read along. A channel that says nothing of it, as those other than Teams mostly do, is taken to be one to one. */
export function isInGroup({ conversation }: IncomingActivity): boolean {
  return conversation.isGroup === true || (conversation.conversationType ?? 'personal') !== 'personal';
}

/** Whether a group is owed an answer: somebody spoke, or we were added. */
export function addressesGuide({ type, membersAdded, recipient }: IncomingActivity): boolean {
  if (type === 'message') return true;
  return type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id);
}

/** Answers a group: one sentence, whatever was said, of which nothing is kept. In every language when the group's is not known. */
export function createGroupAnswer(inTurnContext: InTurnContext, words: Words) {
  return async (identity: AuthenticateRequestResult, activity: IncomingActivity): Promise<Answer> => {
    const language = languageOf(activity.locale);
    const text = (language ? [language] : languages)
      .map((each) => words.say(each, 'trouble.group'))
      .join('\n\n');
    await inTurnContext(identity, activity, (context) =>
      context.sendActivity({ type: 'message', text, textFormat: 'plain' }),
    );
    return { status: 200 };
  };
}
