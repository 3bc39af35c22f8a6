import type { Open } from '../conversation.ts';
import type { MaskedReply, Option, Reply } from '../reply.ts';
import type { Flow, Question } from './flow.ts';
import type { Asked } from './kind.ts';
import { doneValue } from './kinds/several.ts';
import { suggestedOption } from './suggested.ts';
import { withOpen } from './memory.ts';
import { placeOf } from './route.ts';
import { option, reply } from './say.ts';
import { answered, proceed, type Answered, type Flag, type Turn } from './turn.ts';

interface Asking extends Partial<Open> {
  /** Lines said before the question: what was understood, what went wrong. */
  readonly lead?: readonly string[];
  readonly rule?: string;
  readonly flags?: readonly Flag[];
}

/** Flows with fewer questions than this do not count them aloud. */
const countedFrom = 4;

/** Asks a question under a new asking number. */
export function ask(
  turn: Turn,
  flow: Flow,
  question: Question,
  { lead = [], rule, flags, ...open }: Asking = {},
): Answered {
  const next = proceed(turn, withOpen(turn.conversation, flow.id, question.id, open));
  const said = asking(next, flow, question, lead);
  return answered(next, [rule === undefined ? said : { ...said, because: { ...said.because, rule } }], flags);
}

function asking(turn: Turn, flow: Flow, question: Question, lead: readonly string[]): Reply {
  const { scope, conversation } = turn;
  const { open } = conversation;
  const key = question.words;
  const gently = (open?.misunderstood ?? 0) > 0;
  const picked = open?.picked ?? [];
  const text = picked.length > 0 ? scope.say('engine.more') : questionText(turn, key, gently);
  const step = picked.length > 0 || open?.changing ? [] : stepText(turn, flow, question);
  const said = reply(
    [...lead, ...step, text].join('\n'),
    { flow: flow.id, question: question.id },
    {
      options: [
        ...suggestedOption({ key, scope }, question, open),
        ...answerOptions({ key, scope }, question, open),
        ...question.offers(scope),
        ...(picked.length > 0 ? [] : skipOption(turn, question)),
      ],
    },
  );
  return flow.private ? { ...said, masked: masked([...step, text], said, open) } : said;
}

/** The question without what was said before it. Which options are left tells which were picked, and one that is asked back is an answer. */
function masked(lines: readonly string[], { options }: Reply, open: Open | null): MaskedReply {
  const tells = open?.suggested !== undefined || (open?.picked ?? []).length > 0;
  return { text: lines.join('\n'), options: tells ? [] : options };
}

/** The question's words; after a misunderstanding the gentler ones, where there are any. */
export function questionText({ scope }: Turn, key: string, gently: boolean): string {
  const again = `${key}.again`;
  return scope.say(gently && scope.guide.words.has(again) ? again : `${key}.ask`);
}

function stepText({ scope }: Turn, flow: Flow, question: Question): string[] {
  const { place, most } = placeOf(question, flow, scope);
  return question.aside || most < countedFrom || place === 0 || place > most
    ? []
    : [scope.say('engine.step', { place, total: most })];
}

function answerOptions(asked: Asked, question: Question, open: Open | null): Option[] {
  const picked = open?.picked ?? [];
  const offer = (value: string, label: string) =>
    option(label, { question: asked.key, value, asking: open?.asking ?? 0 });
  const left = question.kind.options(asked).filter(({ value }) => !picked.includes(value));
  const all = left.map(({ value, label }) => offer(value, label));
  return picked.length > 0 ? [offer(doneValue, asked.scope.say('engine.done')), ...all] : all;
}

function skipOption({ scope }: Turn, question: Question): Option[] {
  return question.optional ? [option(scope.say('engine.skip'), { command: 'skip' })] : [];
}
