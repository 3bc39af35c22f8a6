import { repeatOrMenu } from '../commands/repeat.ts';
import { begun } from '../engine/begun.ts';
import { optionSaid } from '../engine/kinds/optionSaid.ts';
import type { Flow } from '../engine/flow.ts';
import { otherFlow } from '../engine/otherFlow.ts';
import type { Turn } from '../engine/turn.ts';
import { withFirstAnswer } from '../engine/withFirstAnswer.ts';
import { menu } from '../welcome/menu.ts';
import type { Recognised } from '../understand.ts';
import { typedText } from './typedText.ts';
import type { WishReply } from './wishReply.ts';

interface Opening {
  /** The answer to its first question that the wish itself tells. */
  readonly answer?: string;
  /** Whether that answer is also looked for in what was typed; for questions with few, plain answers. */
  readonly hears?: boolean;
}

/** Opens a flow, with its first answer where a phrase names it or the message tells it. In that flow already, its question is asked again. */
export function opensFlow(id: string, { answer, hears = false }: Opening = {}): WishReply {
  return (turn, named) => {
    const flow = turn.flows.get(id);
    if (!flow) return menu(turn, [], `wish.${id}`);
    const told = answerNamed(flow, named) ?? answer ?? (hears ? answerTyped(turn, flow) : null);
    if (told !== null) return otherFlow(withFirstAnswer(begun(turn, flow), flow, told), flow);
    const isOpen = turn.conversation.open?.flow === id;
    return isOpen ? repeatOrMenu(turn, [], `wish.${id}`) : otherFlow(turn, flow);
  };
}

function answerNamed({ id }: Flow, named: Recognised | null): string | null {
  const [flow, answer] = named?.meaning.split(':') ?? [];
  return flow === id && answer !== undefined ? answer : null;
}

function answerTyped(turn: Turn, { questions: [first] }: Flow): string | null {
  const text = typedText(turn);
  if (!first || text === '') return null;
  const asked = { key: first.words, scope: turn.scope };
  const reading = first.kind.read(text, asked);
  if (reading.ok) return typeof reading.value === 'string' ? reading.value : null;
  return optionSaid(text, first.kind.options(asked), asked);
}
