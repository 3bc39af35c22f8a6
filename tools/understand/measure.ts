import type { Guide } from '../../data/guide.ts';
import { understandMessage } from '../../dialogs/understanding/understandMessage.ts';
import type { Language } from '../../guidance/language.ts';
import { outOfScope } from '../../guidance/text/classifier/confidence.ts';
import { redact } from '../../guidance/text/redact.ts';
import type { Message } from './messages.ts';

/** How well messages of one language are understood. Shares, 0 to 1. */
export interface Measured {
  readonly language: Language;
  readonly inScope: number;
  readonly outside: number;
  /** Of the messages in scope: how many are acted on, and how many of those rightly. */
  readonly acted: number;
  readonly right: number;
  /** Of the messages in scope: how many are acted on rightly, or asked about with the right wish among the three offered. */
  readonly offered: number;
  /** Of the messages out of scope: how many are acted on. */
  readonly actedOutside: number;
  /** What was acted on wrongly, and what was missed, to be read. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Understands every message as the service would, with nothing open, and counts. */
export function measure(messages: readonly Message[], language: Language, guide: Guide): Measured {
  const all = messages
    .filter((message) => message.language === language)
    .map((message) => ({ ...message, ...understoodAs(message, guide) }));
  const inScope = all.filter(({ wish }) => wish !== outOfScope);
  const outside = all.filter(({ wish }) => wish === outOfScope);
  const acted = inScope.filter(({ isActedOn }) => isActedOn);
  const isRight = ({ wish, guess }: (typeof all)[number]) => guess === wish;
  const isOffered = (each: (typeof all)[number]) =>
    each.isActedOn ? isRight(each) : each.offered.some((wish) => wish === each.wish);
  return {
    language,
    inScope: inScope.length,
    outside: outside.length,
    acted: acted.length / inScope.length,
    right: acted.filter(isRight).length / acted.length,
    offered: inScope.filter(isOffered).length / inScope.length,
    actedOutside: outside.filter(({ isActedOn }) => isActedOn).length / outside.length,
    wrong: [...acted.filter((each) => !isRight(each)), ...outside.filter(({ isActedOn }) => isActedOn)].map(
      ({ text, wish, guess }) => `${text} | ${wish}, not ${guess}`,
    ),
    missed: inScope
      .filter((each) => !each.isActedOn && !isOffered(each))
      .map(({ text, wish, offered }) => `${text} | ${wish}, not ${offered.join(', ') || 'nothing'}`),
  };
}

/** A year in which nobody who writes was born. */
const year = 2026;

/** What the service makes of a message. Somebody in danger is answered first, which is no guess at a wish. */
function understoodAs({ text, language }: Message, guide: Guide) {
  const { text: kept, removed } = redact(text, year);
  const { decision, wish, alternatives } = understandMessage({ text: kept, removed, language }, guide);
  const isActedOn = decision === 'act' || decision === 'safety';
  return { guess: wish, isActedOn, offered: decision === 'ask' ? alternatives : [] };
}
