import { newConversation } from '../../../dialogs/conversation.ts';
import type { KindName } from '../../../dialogs/engine/kind.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Language } from '../../../guidance/language.ts';
import { openQuestion, walk, type Place } from '../../dialogs/walk.ts';

/** What a walk answers, by the number of the answer: always the first one, the second one, and so on. */
const walks = Array.from({ length: 12 }, (_, answer) => Array.from({ length: 12 }, () => answer));

/** A conversation with a question of each kind open, and one with nothing open. */
export function openPlaces(language: Language): ReadonlyMap<KindName | 'nothing', Place> {
  const conversation = {
    ...newConversation(language),
    languageChosen: true,
    greeted: true,
    heardAt: '2026-11-22T14:00:00Z',
  };
  const places = new Map<KindName | 'nothing', Place>([['nothing', { conversation, replies: [] }]]);
  for (const flow of flows.values())
    for (const place of walks.flatMap((each) => walk(flow, language, each))) {
      const kind = openQuestion(flow, place.conversation)?.kind.name;
      if (kind !== undefined && !places.has(kind)) places.set(kind, place);
    }
  return places;
}
