import type { Guide } from '../../../data/guide.ts';
import { conversationPath } from '../conversations/conversationPath.ts';
import { wishName } from '../conversations/wishName.ts';
import { messageId } from './lesson.ts';
import { phraseOf, type WordLists } from './phraseOf.ts';
import type { Miss } from './readMisses.ts';

/** Different messages that are shown of a group, and put into its form. */
const mostShown = 6;
/** Different messages that one decision takes care of. */
const mostHandled = 60;

/** A group of messages as the page shows it. */
export function groupView(group: readonly Miss[], guide: Guide, lists: WordLists) {
  const { language = 'en' } = group[0] ?? {};
  const byId = new Map<string, Miss[]>();
  for (const miss of group) {
    const id = messageId(language, miss.text);
    byId.set(id, [...(byId.get(id) ?? []), miss]);
  }
  const different = Array.from(byId.values()).sort((one, other) => other.length - one.length);
  const shown = different.slice(0, mostShown).flatMap(([first, ...others]) =>
    first
      ? [
          {
            text: first.text,
            count: others.length + 1,
            at: first.at,
            path: `${conversationPath(first.conversationId)}?after=${Math.max(0, first.sequence - 20)}#line-${first.sequence}`,
          },
        ]
      : [],
  );
  const shouldBe = group.find((miss) => miss.shouldBe !== null)?.shouldBe ?? null;
  return {
    id: Array.from(byId.keys())[0] ?? '',
    language,
    count: group.length,
    different: different.length,
    shown,
    guesses: [...new Set(group.flatMap(({ guesses }) => guesses.slice(0, 2)))]
      .slice(0, 3)
      .map((wish) => wishName(wish, guide.words)),
    shouldBe,
    shouldBeName: shouldBe === null ? '' : wishName(shouldBe, guide.words),
    phrases: [...new Set(shown.map(({ text }) => phraseOf(text, language, guide, lists)))].filter(
      (each) => each !== '',
    ),
    handles: Array.from(byId.keys()).slice(0, mostHandled),
  };
}
