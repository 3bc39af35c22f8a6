import type { Answered, Turn } from '../engine/turn.ts';
import { hasShownTracks } from '../training/hasShownTracks.ts';
import { noneOfThese } from '../training/noneOfThese.ts';
import { recommendTracks } from '../training/recommendTracks.ts';
import type { Recognised } from '../understand.ts';
import { opensFlow } from './opensFlow.ts';

/** Turns down the tracks that were shown last; whoever was shown none is asked what to look for. */
export function turnsDown(turn: Turn, named: Recognised | null): Answered {
  const { conversation, scope } = turn;
  const offered = conversation.offered.find(({ choice }) => choice.command === 'none');
  if (offered) return noneOfThese(turn, offered.choice.value ?? '');
  const isFinding = conversation.open?.flow === 'training' || !hasShownTracks(conversation);
  const shown = isFinding ? [] : recommendTracks(scope).picks.map(({ track }) => track.id);
  return shown.length > 0 ? noneOfThese(turn, shown.join(',')) : opensFlow('training')(turn, named);
}
