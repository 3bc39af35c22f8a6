import type { Guide } from '../../data/guide.ts';
import { reply } from '../../dialogs/engine/say.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { languages, type Language } from '../../guidance/language.ts';
import type { Entry } from '../store/store.ts';
import { entriesOf } from './nextDocument.ts';

/** The lines of a turn that could not be saved: in the resident's language, or in every one when it is not known. Sequence 0. */
export function unsavedEntries(
  guide: Guide,
  inbound: Inbound,
  language: Language | undefined,
): readonly Entry[] {
  const spoken = language ?? inbound.language;
  const text = (spoken ? [spoken] : languages)
    .map((each) => guide.words.say(each, 'trouble.notSaved'))
    .join('\n');
  const said = { replies: [reply(text, { rule: 'notSaved' })], flags: [] };
  return entriesOf(inbound, said, 0).map((entry) => ({ ...entry, sequence: 0 }));
}
