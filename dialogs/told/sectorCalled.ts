import type { Words } from '../../data/words.ts';
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
/** Words never change, so the names are made ready once. */
const known = new WeakMap<Words, ReadonlyMap<Sector, ReadonlySet<string>>>();

/** The one kind of work with this name (folded), in any language, as it is written; `null` for a word that says something else as often. */
export function sectorCalled(said: string, scope: Scope): Sector | null {
  if (little.has(said)) return null;
  const names = namesOf(scope);
  const named = sectors.filter((sector) => names.get(sector)?.has(said));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function namesOf(scope: Scope): ReadonlyMap<Sector, ReadonlySet<string>> {
  const { words } = scope.guide;
  const before = known.get(words);
  if (before) return before;
  const names = new Map(sectors.map((sector) => [sector, new Set(inEveryLanguage(sector, scope))]));
  known.set(words, names);
  return names;
}

function inEveryLanguage(sector: Sector, scope: Scope): readonly string[] {
  return languages.flatMap((language) => {
    const say: Scope['say'] = (key, values) => scope.guide.words.say(language, key, values);
    const asked = { key: 'training.sector', scope: { ...scope, language, say } };
    return optionWords({ value: sector, label: optionLabel(sector, asked) }, asked).map(fold);
  });
}
