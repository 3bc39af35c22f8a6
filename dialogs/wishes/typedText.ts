import type { Turn } from '../engine/turn.ts';

/** What was typed; empty where a button was pressed, whose label says nothing more than the wish. */
export function typedText({ inbound }: Turn): string {
  return inbound.choice ? '' : inbound.text;
}
