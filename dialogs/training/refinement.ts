import { technologyFields, type TechnologyField } from '../../guidance/matching/track.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { AnswerValue } from '../conversation.ts';
import { optionLabel, optionWords } from '../engine/kinds/optionWords.ts';
import type { Scope } from '../engine/scope.ts';
import { findTracks } from './findTracks.ts';
import { jobIn, tracksOf } from './jobKind.ts';

/**
 * What a typed kind of work tells besides: the part of tech ("cyber"), or the job ("electrician", "barber"). Nothing where the words
 * fit several.
 */
export function refinement(
  typed: string,
  sector: AnswerValue,
  scope: Scope,
): Readonly<Record<string, AnswerValue>> {
  if (sector === 'profile' || sector === 'unsure') return {};
  if (sector === 'technology') return single('field', fieldsNamed(typed, scope));
  const tracks = tracksOf(scope);
  const isOneOfSeveral = new Set(tracks.map(jobIn)).size > 1;
  const more = besidesLabel(typed, optionLabel(String(sector), { key: 'training.sector', scope }));
  return isOneOfSeveral ? single('occupation', findTracks(more, tracks).map(jobIn)) : {};
}

/** Words that name a kind of work, or a job that no track leads to, and none that one does. */
const general =
  'health healthcare medical medicine hospital nurse nurses nursing factory factories machines metal trade trades construction building ' +
  'work working job salud medico medica medicina enfermera enfermero enfermeria fabrica fabricas maquinas oficio oficios construccion trabajo';

/** What was typed without the words on the button, "trades" of "Building trades", and others that name no job. */
function besidesLabel(typed: string, label: string): string {
  const own = [...fold(label).split(' '), ...general.split(' ')];
  return fold(typed)
    .split(' ')
    .filter((word) => !own.includes(word))
    .join(' ');
}

function single(question: string, found: readonly string[]): Readonly<Record<string, AnswerValue>> {
  const [only, ...others] = [...new Set(found)];
  return only === undefined || others.length > 0 ? {} : { [question]: only };
}

function fieldsNamed(typed: string, scope: Scope): readonly TechnologyField[] {
  const said = ` ${fold(typed)} `;
  const asked = { key: 'training.field', scope };
  return technologyFields.filter((value) =>
    optionWords({ value, label: optionLabel(value, asked) }, asked).some((words) =>
      said.includes(` ${fold(words)} `),
    ),
  );
}
