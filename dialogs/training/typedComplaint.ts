import { matchOption } from '../../guidance/text/matchOption.ts';
import { optionWords } from '../engine/kinds/optionWords.ts';
import type { Turn } from '../engine/turn.ts';
import type { Choice } from '../inbound.ts';

const complaints = ['sector', 'far', 'times', 'long', 'cost', 'others'] as const;

/**
 * What was wrong with the tracks, said in other words than the button's, "too expensive", right after that was asked. `null` for
 * other messages.
 */
export function typedComplaint({ conversation, inbound, scope }: Turn): Choice | null {
  const labelOf = (complaint: string) => scope.say(`training.none.option.${complaint}`);
  const offered = (complaint: string) =>
    conversation.offered.find(({ label }) => label === labelOf(complaint))?.choice ?? null;
  if (inbound.choice || conversation.open || !complaints.every(offered)) return null;
  const asked = { key: 'training.none', scope };
  const said = matchOption(
    inbound.text,
    complaints.map((value) => ({ value, words: optionWords({ value, label: labelOf(value) }, asked) })),
  );
  return said === null || said === 'ambiguous' ? null : offered(said);
}
