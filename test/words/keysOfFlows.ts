import type { Guide } from '../../data/guide.ts';
import { newConversation } from '../../dialogs/conversation.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { scopeOf } from '../../dialogs/engine/scope.ts';

/** The word keys of a flow, worked out from its questions. */
export interface KeysOfFlow {
  /** Without these it cannot be walked. */
  readonly required: readonly string[];
  /** Spoken or listened for when they are there. */
  readonly optional: readonly string[];
}

/** The word keys of a flow. Options' words may stand under any of its questions or
 * under the flow, since several questions can share them. */
export function keysOfFlow(flow: Flow, guide: Guide, today: string): KeysOfFlow {
  const scope = scopeOf(guide, newConversation('en'), today);
  const keys = flow.questions.map(({ words }) => words);
  const options = flow.questions.flatMap(({ words, kind }) => {
    const values = kind.options({ key: words, scope }).map(({ value }) => value);
    return values.flatMap((value) =>
      [...keys, flow.id].flatMap((place) => [`${place}.option.${value}`, `${place}.hear.${value}`]),
    );
  });
  return {
    required: [`${flow.id}.title`, ...keys.flatMap((key) => [`${key}.ask`, `${key}.short`])],
    optional: [`${flow.id}.why`, ...keys.flatMap((key) => [`${key}.again`, `${key}.why`]), ...options],
  };
}
