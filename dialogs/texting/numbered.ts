import type { Card, MaskedReply, Option } from '../reply.ts';

/** A card that did not fit into the messages, and what the transcript keeps in its place where it tells something private. */
export interface FoldedCard {
  readonly card: Card;
  readonly masked?: MaskedReply;
}

/** What a number stands for, in the order of the numbers from 1: a button, or a card that can be asked for. */
export type Numbered = { readonly option: Option } | FoldedCard;
