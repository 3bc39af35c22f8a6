import type { Guide } from '../../../data/guide.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import { flows } from '../../../dialogs/flows.ts';
import { commands, type Choice, type Inbound } from '../../../dialogs/inbound.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { sensitiveKinds } from '../../../guidance/text/sensitiveKind.ts';
import { hostilePieces, mutate } from './mutate.ts';
import type { Picker } from './picker.ts';

/** What somebody does next: types, clicks, arrives. */
export type FuzzedMove = Pick<Inbound, 'text'> & Partial<Pick<Inbound, 'choice' | 'kind' | 'removed'>>;

/** Makes moves out of messages and of what the guide itself offers. */
export type MakeMove = (conversation: Conversation, replies: readonly Reply[], pick: Picker) => FuzzedMove;

/** Moves from these messages; ids of everything that a button can name are taken from the guide. */
export function createMoves(messages: readonly string[], guide: Guide): MakeMove {
  const ids = idsIn(guide);
  const questions = [...flows.values()].flatMap(({ questions: all }) => all.map(({ words }) => words));
  const typed = (pick: Picker): FuzzedMove => {
    const text = pick.of(messages);
    return { text: pick.chance(0.25) ? text : mutate(text, pick, () => pick.of(messages)) };
  };
  const made = (conversation: Conversation, pick: Picker): FuzzedMove => {
    const value = pick.chance(0.8) ? pick.of(ids) : mutate(pick.of(ids), pick, () => pick.of(hostilePieces));
    const asking = pick.chance(0.7) ? conversation.askings : pick.below(2 ** 31);
    const choice: Choice = pick.chance(0.6)
      ? { command: pick.of(commands), value: value.slice(0, 200) }
      : { question: pick.of(questions), value: value.slice(0, 200), asking };
    return { text: pick.chance(0.5) ? '' : pick.of(messages), choice };
  };
  return (conversation, replies, pick) => {
    const offered = replies.flatMap(({ options, cards = [] }) => [
      ...options,
      ...cards.flatMap((card) => card.options),
    ]);
    if (pick.chance(0.02)) return { text: '', kind: 'arrived' };
    if (pick.chance(0.03)) return { text: pick.of(messages), removed: [pick.of(sensitiveKinds)] };
    if (pick.chance(0.12)) return made(conversation, pick);
    if (offered.length === 0 || pick.chance(0.6)) return typed(pick);
    const { label, choice } = pick.of(offered);
    return pick.chance(0.8)
      ? { text: label, choice }
      : { text: mutate(label, pick, () => pick.of(messages)) };
  };
}

function idsIn({ catalogue }: Guide): readonly string[] {
  const tracks = [...catalogue.tracks.keys()];
  const others = [catalogue.answers, catalogue.jobs, catalogue.rejects].flatMap((each) => [...each.keys()]);
  const listed = tracks.flatMap((id, at) => [`track:${id}`, id, `${id},${tracks[at - 1] ?? ''}`]);
  const questions = [...flows.values()].flatMap(({ id, questions: all }) =>
    all.map((each) => `${id}.${each.id}`),
  );
  const days = ['fafsa@2026-12-01T15:00', 'plan@week', 'plan@2026-13-45T99:99', '2026-27.federal@week', '@'];
  return [
    ...listed,
    ...others,
    ...flows.keys(),
    ...questions,
    ...days,
    'en',
    'es',
    'yes',
    'no',
    '0',
    '1',
    '-1',
    ...hostilePieces,
  ];
}
