import type { Card, Option } from '../reply.ts';

/** What a number stands for, in the order of the numbers from 1: a button, or a card that did not fit into the messages. */
export type Numbered = { readonly option: Option } | { readonly card: Card };
