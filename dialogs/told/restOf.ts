import { clausesOf } from '../../guidance/told/clausesOf.ts';
import type { Told } from '../../guidance/told/told.ts';

/** What a message says besides the facts told in it. */
export interface Rest {
  /** The clauses that tell none of them. */
  readonly clauses: string;
  /** All of it without the words that tell them. Empty where only small words are left. */
  readonly words: string;
}

const small =
  /^(?:(?:i|im|ive|me|my|and|so|but|also|the|a|an|in|on|at|hi|hey|hello|ok|just|now|with|have|got|from|of|to|for|is|am|was|can|do|tho|though|hola|y|yo|de|en|la|el|mi|con|que|pues|soy|tengo|estoy|es|un|una|ya|tambien|pero|please|pls|thanks|gracias|there|solo|puedo|only|tiene)(?: |$))*$/;

/** The message without these facts, folded. */
export function restOf(message: string, told: readonly Told[]): Rest {
  const clauses = clausesOf(message);
  const tells = (text: string) => stretches(told).some((words) => text.includes(words));
  const words = clauses.map(({ text, asks }) => without(text, told) + (asks ? '?' : ''));
  const others = clauses.filter(({ text }) => !tells(text)).map(({ text }) => text);
  return {
    clauses: others.filter((text) => !small.test(text)).join(', '),
    words: words.filter((text) => !small.test(text.replace('?', ''))).join(', '),
  };
}

function without(text: string, told: readonly Told[]): string {
  return stretches(told)
    .reduce((so, words) => so.replace(words, ' '), text)
    .replace(/ +/g, ' ')
    .trim();
}

function stretches(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ evidence }) => evidence.split('\n')).filter((words) => words !== '');
}
