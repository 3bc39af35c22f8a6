import type { AuthenticateRequestResult } from 'botframework-connector';
import { z } from 'zod';
import type { Words } from '../../../data/words.ts';
import { languages } from '../../../guidance/language.ts';
import { languageOf } from '../directLine/languageOf.ts';
import type { IncomingActivity } from './activitySchema.ts';
import type { Answer } from './createTurnRunner.ts';
import type { InTurnContext } from './createTurnContexts.ts';
import { readChoice } from './readChoice.ts';

/** What is told without a turn: one sentence, of which nothing is kept. Its key in the words. */
export type Notice = 'trouble.group' | 'trouble.edited' | 'trouble.deleted' | 'trouble.file';

/** Says a notice. */
export type SayNotice = (
  identity: AuthenticateRequestResult,
  activity: IncomingActivity,
  notice: Notice,
) => Promise<Answer>;

const undeleted = z.object({ eventType: z.literal('undeleteMessage') });

/**
 * What a resident alone with the guide must be told who did something that means nothing to it: whoever changes or deletes a message
 * would take it for done, and whoever sends a file would wait.
 */
export function noticeFor(activity: IncomingActivity): Notice | null {
  const { type, text, value, attachments, channelData } = activity;
  if (type === 'messageDelete') return 'trouble.deleted';
  if (type === 'messageUpdate') return undeleted.safeParse(channelData).success ? null : 'trouble.edited';
  const isFileAlone = (text ?? '').trim() === '' && (attachments ?? []).length > 0 && !readChoice(value);
  return type === 'message' && isFileAlone ? 'trouble.file' : null;
}

/**
 * Says notices in the language of the activity; in every language when it tells none of ours. One that the channel does not take is no
 * fault of ours, and the activity need not come again for it.
 */
export function createNotices(inTurnContext: InTurnContext, words: Words): SayNotice {
  return async (identity, activity, notice) => {
    const language = languageOf(activity.locale);
    const text = (language ? [language] : languages).map((each) => words.say(each, notice)).join('\n\n');
    const taken = await inTurnContext(identity, activity, (context) =>
      context.sendActivity({ type: 'message', text, textFormat: 'plain' }).then(
        () => true,
        () => false,
      ),
    );
    return taken === false ? { status: 200, reason: 'noticeNotTaken' } : { status: 200 };
  };
}
