import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { articleAsked } from './articleReply.ts';
import { fundsNamed } from './fundsNamed.ts';
import { opensFlow } from './opensFlow.ts';
import { tellsFunds } from './tellsFunds.ts';
import { typedText } from './typedText.ts';

/** So like it has to be for an article to go before the fund that is named. */
const surely = 0.65;

/** The article that is asked for, the funds that are named, or who may pay: then the funding part finds out. */
export function helpsPay(turn: Turn, named: Recognised | null): Answered {
  const topics = ['connecticut', 'training', 'aid'] as const;
  const article = articleAsked(turn, topics, surely);
  if (article) return article;
  const funds = fundsNamed(typedText(turn), turn.guide);
  if (funds.length > 0) return tellsFunds(turn, funds);
  return articleAsked(turn, topics) ?? opensFlow('funding')(turn, named);
}
