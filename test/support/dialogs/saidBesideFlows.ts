import type { Guide } from '../../../data/guide.ts';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import { converse } from '../../../dialogs/converse.ts';
import { commands, type Channel, type Inbound } from '../../../dialogs/inbound.ts';
import { personComes } from '../../../dialogs/person/personComes.ts';
import { personLeaves } from '../../../dialogs/person/personLeaves.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { weekdays } from '../turns/answeringStage.ts';
import { inbound } from '../turns/inbound.ts';

/** What is said at one moment, and the conversation after it. */
export interface Said {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}

const monday = '2026-11-23T15:00:00.000Z';
const night = '2026-11-24T02:00:00.000Z';
/** As long as a display name may be. */
export const longName = `Ana ${'Example '.repeat(9)}Name`.slice(0, 80);

/** What the guide says outside the flows: to every command, of every track and common question, around staff, to danger, at the end. */
export function saidBesideFlows(loaded: Guide, language: Language, channel: Channel): readonly Said[] {
  const guide = { ...loaded, staffHours: weekdays };
  const turn = (conversation: Conversation, message: Partial<Inbound>, receivedAt = monday): Said =>
    converse(conversation, inbound({ text: '', channel, receivedAt, ...message }), guide);
  const fresh = { ...newConversation(language), languageChosen: true, heardAt: '2026-11-23T14:00:00Z' };
  const asked = turn(fresh, { choice: { command: 'open', value: 'training' } }).conversation;
  return [
    ...besideQuestions(guide).map((choice) => turn(asked, { choice })),
    ...aroundStaff(guide, asked, channel, turn),
    ...aroundDanger(guide, asked, channel),
    turn(asked, { choice: { command: 'wish', value: 'goodbye' } }),
  ];
}

function besideQuestions({ catalogue }: Guide) {
  const [one = '', other = '', third = ''] = catalogue.tracks.keys();
  return [
    ...commands.map((command) => ({ command })),
    ...[...catalogue.tracks.keys()].map((value) => ({ command: 'track', value }) as const),
    ...[...catalogue.answers.keys()].map((value) => ({ command: 'answers', value }) as const),
    ...[`${one},${other}`, `${other},${third}`].map((value) => ({ command: 'compare', value }) as const),
    ...['yes', 'no'].map((value) => ({ command: 'rate', value }) as const),
    ...['yes', 'no', 'need'].map((value) => ({ command: 'safe', value }) as const),
  ];
}

type Turn = (conversation: Conversation, message: Partial<Inbound>, receivedAt?: string) => Said;

/** Waiting by day and at night, somebody coming, buttons pressed meanwhile, and every way of leaving. */
function aroundStaff(guide: Guide, asked: Conversation, channel: Channel, turn: Turn): readonly Said[] {
  const offered = turn(asked, { choice: { command: 'person' } });
  const waits = turn(offered.conversation, { choice: { command: 'wait' } });
  const again = turn(waits.conversation, { choice: { command: 'person' } });
  const comer = { account: 'ana', name: longName, patience: 15 };
  const here = personComes(waits.conversation, guide, monday, comer);
  const inDanger = { ...here.conversation, danger: 'crisis' } as const;
  const left = [here.conversation, { ...here.conversation, open: null }, inDanger].flatMap((conversation) =>
    (['handedBack', 'silent', 'over'] as const).map((leaving) =>
      personLeaves(conversation, guide, monday, channel, leaving),
    ),
  );
  return [
    offered,
    turn(asked, { choice: { command: 'person' } }, night),
    waits,
    again,
    turn(waits.conversation, { choice: { command: 'wait' } }, night),
    turn(waits.conversation, { choice: { command: 'stopWaiting' } }),
    here,
    turn(here.conversation, { choice: { command: 'menu' } }),
    turn(here.conversation, { choice: { command: 'stopWaiting' } }),
    ...left,
  ];
}

/** Asked whether they are safe, in a guide that asks everybody, and told where help is. */
function aroundDanger(guide: Guide, asked: Conversation, channel: Channel): readonly Said[] {
  const { understanding } = guide;
  const danger = { ...understanding.danger, ask: 0 };
  const asking = { ...guide, understanding: { ...understanding, danger } };
  return ['the lamp of the zebra', 'i want to kill myself', 'my husband hits me', 'my child is hurt'].map(
    (text) => converse(asked, inbound({ text, channel, receivedAt: monday }), asking),
  );
}
