import type { Turn } from '../engine/turn.ts';
import { saysOneOf } from '../wishes/saysOneOf.ts';
import { typedText } from '../wishes/typedText.ts';

/** Things asked for in words that mean nothing else; the words stand under `asked.hear.<id>`. */
export type AskedId =
  | 'benefits'
  | 'bring'
  | 'cannotCall'
  | 'childcare'
  | 'complaint'
  | 'computer'
  | 'cost'
  | 'costAlone'
  | 'erase'
  | 'first'
  | 'food'
  | 'hours'
  | 'keeping'
  | 'long'
  | 'losing'
  | 'noNumber'
  | 'now'
  | 'paid'
  | 'pays'
  | 'record'
  | 'rent'
  | 'signed'
  | 'signing'
  | 'wages'
  | 'where'
  | 'freeCollege'
  | 'independent'
  | 'noTaxes'
  | 'papers'
  | 'speaksSpanish'
  | 'stuck'
  | 'worth';

/** Whether what was typed holds such words, in any language. */
export function says(turn: Turn, id: AskedId): boolean {
  return saysOneOf(typedText(turn), `asked.hear.${id}`, turn.guide);
}
