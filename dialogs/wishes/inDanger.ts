import type { Danger } from '../../guidance/safety/danger.ts';
import { sayDanger } from '../safety/sayDanger.ts';
import type { WishReply } from './wishReply.ts';

/** The words for one kind of danger, for who picks it from what is offered. */
export function inDanger(danger: Danger): WishReply {
  return (turn) => sayDanger(turn, danger);
}
