import { sectors, type Sector } from '../../guidance/matching/track.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { optionLabel, optionWords } from '../engine/kinds/optionWords.ts';
import type { Scope } from '../engine/scope.ts';

/** Words that name a kind of work as an answer, and in free words just as often something else. */
const little = new Set(
  'trade trades oficio oficios it kids children hair building production driver driving truck hospital servers security support numbers ninos carro carros'.split(
    ' ',
  ),
);
/** The one kind of work with this name (folded), in any language, as it is written; `null` for a word that says something else as often. */
export function sectorCalled(said: string, scope: Scope): Sector | null {
  if (little.has(said)) return null;
  const named = sectors.filter((sector) =>
    languages.some((language) =>
      namesOf(sector, {
        ...scope,
        language,
        say: (key, values) => scope.guide.words.say(language, key, values),
      }).includes(said),
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function namesOf(sector: Sector, scope: Scope): readonly string[] {
  const asked = { key: 'training.sector', scope };
  return optionWords({ value: sector, label: optionLabel(sector, asked) }, asked).map(fold);
}
