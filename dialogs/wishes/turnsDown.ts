import type { Answered, Turn } from '../engine/turn.ts';
import { hasShownTracks } from '../training/hasShownTracks.ts';
import { noneOfThese } from '../training/noneOfThese.ts';
import { recommendTracks } from '../training/recommendTracks.ts';
import type { Choice } from '../inbound.ts';
import { menu } from '../welcome/menu.ts';
import type { Recognised } from '../understand.ts';
import { opensFlow } from './opensFlow.ts';

/** Turns down the tracks that were shown last, or what was asked back; whoever was shown none is asked what to look for. */
export function turnsDown(turn: Turn, named: Recognised | null): Answered {
  const { conversation, scope } = turn;
  const offered = conversation.offered.find(({ choice }) => choice.command === 'none');
  if (offered) return noneOfThese(turn, offered.choice.value ?? '');
  if (conversation.offered.some(({ choice }) => isGuess(choice)))
    return menu(turn, [scope.say('answers.noneMeant')], 'answers.noneMeant');
  const isFinding = conversation.open?.flow === 'training' || !hasShownTracks(conversation);
  const shown = isFinding ? [] : recommendTracks(scope).picks.map(({ track }) => track.id);
  return shown.length > 0 ? noneOfThese(turn, shown.join(',')) : opensFlow('training')(turn, named);
}

/** A button of "Is it one of these?": a wish, or a question that an article answers. */
function isGuess({ command, value = '' }: Choice): boolean {
  return command === 'wish' || (command === 'answers' && value !== '');
}
