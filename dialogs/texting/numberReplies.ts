import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../conversation.ts';
import type { Flow } from '../engine/flow.ts';
import type { Card, Option, Reply } from '../reply.ts';
import { answerHint, wordsHint } from './answerHint.ts';
import { foldCards } from './foldCards.ts';
import type { FoldedCard, Numbered } from './numbered.ts';

/** Replies as they are told by text message, and the conversation that knows what each number in them means. */
export interface ByText {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}

/** What numbering needs. */
export interface Told extends ByText {
  readonly guide: Guide;
  readonly flows: ReadonlyMap<string, Flow>;
  /** Cards that were not shown yet. */
  readonly others?: readonly FoldedCard[];
}

/**
 * Gives every button a number, one count for all replies of a turn: those of the question first, since people also answer "1 and 3".
 * Where an answer is asked for that is typed (an age, an amount), a number is that answer: buttons are then named by their words.
 * Whatever was said last is what a number answers. How to answer is told once, at the end of the last reply with numbers; a question that
 * takes several of its own tells it itself.
 */
export function numberReplies(told: Told): ByText {
  const { conversation, replies } = told;
  if (replies.some((reply) => isTyped(reply, conversation))) return named(told);
  const numbers: Numbered[] = [];
  const order = [...replies.filter(asks), ...replies.filter((reply) => !asks(reply))];
  const numbered = new Map(order.map((reply) => [reply, withNumbers(reply, told, numbers)]));
  const shown = replies.map((reply) => numbered.get(reply) ?? { reply, first: 1, last: 0, several: false });
  const apart = shown.some(({ several }) => several);
  const end = shown.findLast(({ first, last }) => last >= first);
  return {
    conversation: { ...conversation, numbered: numbers },
    replies: shown.map((each) => {
      if (!apart && each !== end) return each.reply;
      const range = apart ? each : { first: 1, last: numbers.length, several: false };
      const hint = answerHint(told.guide.words, conversation.language, range);
      return { ...each.reply, ...(hint === '' ? {} : { hint }) };
    }),
  };
}

function asks({ options }: Reply): boolean {
  return options.some(({ choice }) => choice.question !== undefined);
}

/** Whether it asks the open question, and what is answered is typed. */
function isTyped(reply: Reply, { open }: Conversation): boolean {
  const { flow, question } = reply.because;
  return open !== null && flow === open.flow && question === open.question && !asks(reply);
}

function named({ conversation, replies, guide }: Told): ByText {
  const { language } = conversation;
  return {
    conversation: { ...conversation, numbered: [] },
    replies: replies.map((reply) => {
      const options = [...reply.cards.flatMap((card) => card.options), ...reply.options];
      const hint = wordsHint(
        guide.words,
        language,
        options.map(({ label }) => label),
      );
      const cards = reply.cards.map((card) => ({ ...card, options: [] }));
      return { ...reply, cards, options: [], ...(hint === '' ? {} : { hint }) };
    }),
  };
}

/** A reply with its numbers, from `first` to `last`; none where `last` is smaller. */
interface Counted {
  readonly reply: Reply;
  readonly first: number;
  readonly last: number;
  /** Whether several of them can be answered at once. */
  readonly several: boolean;
}

/** Adds what its numbers mean to `numbers`. */
function withNumbers(
  reply: Reply,
  { guide, conversation, flows, others = [] }: Told,
  numbers: Numbered[],
): Counted {
  const first = numbers.length + 1;
  const number = (meant: Numbered, { label, choice }: Option): Option => {
    numbers.push(meant);
    return { label: `${numbers.length} ${label}`, choice };
  };
  const take = (option: Option): Option => number({ option }, option);
  const show = (folded: FoldedCard): Option => {
    const { title } = folded.card;
    const label = guide.words.say(conversation.language, 'texting.more', { title });
    return number(folded, { label, choice: {} });
  };
  const { reply: told, rest } = foldCards(reply);
  const folded = (card: Card): FoldedCard => ({ card, ...(reply.masked ? { masked: reply.masked } : {}) });
  const answers = asks(reply) ? told.options.map(take) : [];
  const cards = told.cards.map((card) => ({ ...card, options: card.options.map(take) }));
  const options = [
    ...answers,
    ...[...rest.map(folded), ...others].map(show),
    ...(asks(reply) ? [] : told.options.map(take)),
  ];
  const several = asks(reply) && takesSeveral(flows, conversation);
  return { reply: { ...told, cards, options }, first, last: numbers.length, several };
}

function takesSeveral(flows: ReadonlyMap<string, Flow>, { open }: Conversation): boolean {
  const question = flows.get(open?.flow ?? '')?.questions.find(({ id }) => id === open?.question);
  return question?.kind.name === 'several' && (open?.picked ?? []).length === 0;
}
