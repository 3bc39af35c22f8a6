import { sectors, type Sector } from '../../guidance/matching/track.ts';
import { optionSaid } from '../engine/kinds/optionSaid.ts';
import { optionLabel } from '../engine/kinds/optionWords.ts';
import type { Scope } from '../engine/scope.ts';
import { isOwnInsurance } from './isOwnInsurance.ts';

/** The kind of work that a longer message names; "I have insurance" names none. */
export function sectorNamed(text: string, scope: Scope): Sector | null {
  const asked = { key: 'training.sector', scope };
  const options = sectors
    .filter((sector) => sector !== 'insurance' || !isOwnInsurance(text))
    .map((value) => ({ value, label: optionLabel(value, asked) }));
  return optionSaid(text, options, asked);
}
