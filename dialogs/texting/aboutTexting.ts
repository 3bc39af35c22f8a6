import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../conversation.ts';
import { converse } from '../converse.ts';
import type { Flow } from '../engine/flow.ts';
import { reply } from '../engine/say.ts';
import type { Answered } from '../engine/turn.ts';
import type { Inbound } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import { takenOver } from './takenOver.ts';
import { numberReplies } from './numberReplies.ts';
import { withSender } from './withSender.ts';

/** The rule of the one message that may follow an opt-out (47 CFR 64.1200(a)(12)). */
export const stoppedRule = 'texting.stopped';

type Flows = ReadonlyMap<string, Flow>;

/** The turn of a message about texting itself, or of a number that has opted out; `null` for every other. */
export function aboutTexting(
  before: Conversation,
  inbound: Inbound,
  guide: Guide,
  flows: Flows,
): Answered | null {
  const { texting } = inbound;
  if (!texting) return null;
  const language = before.heardAt === null ? (texting.language ?? before.language) : before.language;
  const conversation = { ...before, language };
  const say = (key: string, rule = key): Reply => reply(guide.words.say(language, key), { rule });
  switch (texting.wish) {
    case 'stop':
      return stopped(conversation, inbound, guide, flows);
    case 'start':
      return texting.silent
        ? quiet(conversation)
        : goOn('texting.started', conversation, inbound, guide, flows);
    case 'move':
      return goOn('texting.moved', takenOver(conversation, texting), inbound, guide, flows);
    case 'wrongCode':
      return goOn('texting.wrongCode', conversation, inbound, guide, flows);
    case 'unreadable':
      return goOn('texting.unreadable', conversation, inbound, guide, flows);
    case 'help':
      // Right after words to somebody in danger, "help" asks for that.
      if (conversation.afterDanger) return null;
      return texting.silent
        ? quiet(conversation)
        : { ...quiet(conversation), replies: [say('texting.help')] };
    case 'none':
      return { ...quiet(conversation), flags: converse(conversation, inbound, guide, flows).flags };
  }
}

function quiet(conversation: Conversation): Answered {
  return { conversation, replies: [], flags: [], forget: false };
}

/** Nothing more is to come, reminders included. To somebody in danger, the one message that may follow says where help is. */
function stopped(conversation: Conversation, inbound: Inbound, guide: Guide, flows: Flows): Answered {
  const { replies, flags } = converse(conversation, inbound, guide, flows);
  const help = replies.find(({ because }) => because.rule?.startsWith('safety.'));
  const text = help?.text ?? guide.words.say(conversation.language, 'texting.stopped');
  const isSaid = help !== undefined || inbound.texting?.silent !== true;
  return {
    ...quiet({ ...conversation, reminders: [], numbered: [] }),
    replies: isSaid ? [reply(text, { rule: stoppedRule })] : [],
    flags: help ? flags : [],
  };
}

/** Goes on where it was left, after these words. */
function goOn(
  key: string,
  conversation: Conversation,
  inbound: Inbound,
  guide: Guide,
  flows: Flows,
): Answered {
  const again = converse(conversation, { ...inbound, choice: { command: 'repeat' } }, guide, flows);
  const said = conversation.greeted ? again.replies : withSender(again, guide);
  const text = guide.words.say(again.conversation.language, key);
  const isFirst = said[0]?.because.rule === 'welcome';
  const [before, rest] = isFirst ? [said.slice(0, 1), said.slice(1)] : [[], said];
  const after = { ...again, replies: [...before, reply(text, { rule: key }), ...rest] };
  return { ...after, ...numberReplies({ ...after, guide, flows }) };
}
