import { fold } from '../guidance/text/fold.ts';
import type { Turn } from './engine/turn.ts';
import type { Choice } from './inbound.ts';

/**
 * The button that was typed instead of clicked: by its label or, when no question is open, by its place. `null` when there is none,
 * or when several bear the label.
 */
export function typedOffer({ conversation, inbound }: Turn): Choice | null {
  const said = fold(inbound.text);
  const { offered, open } = conversation;
  const named = offered.filter(({ label }) => fold(label) === said);
  const placed = !open && /^\d{1,2}$/.test(said) ? offered[Number(said) - 1] : undefined;
  return (named.length === 1 ? named[0]?.choice : placed?.choice) ?? null;
}
