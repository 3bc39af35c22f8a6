import type { LanguagePhrases } from '../data/phrases.ts';
import { languages, type Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import type { Guide } from '../data/guide.ts';
import type { Conversation } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { phraseIndex, phrasesIn, type IndexedPhrase, type PhraseIndex } from './phraseIndex.ts';

/** A message, and whose: a turn, or as much of one as it takes to recognise phrases. */
export interface Heard {
  readonly inbound: Pick<Inbound, 'text'>;
  readonly conversation: Pick<Conversation, 'language'>;
  readonly guide: Pick<Guide, 'phrases'>;
}

/** Messages longer than this are never a command. Characters. */
const longestCommand = 60;

/** What a message was recognised as, and in which language's phrases. */
export interface Recognised {
  readonly meaning: string;
  readonly language: Language;
}

/** Words around a request that change nothing about it. */
const courtesies =
  /^(?:please|pls|plz|hey|ok|can you|could you|can i|i want to|i wanna|i need to|por favor|porfa|quiero|quisiera|necesito|puede|puedo) | (?:please|pls|plz|now|por favor|porfa|porfavor|ya)$/g;
/** A greeting or thanks in a longer message than this is not what the message is about. Words. */
const longestGreeting = 4;
const greetings = ['hello', 'thanks'];
const urgent = ['person', 'delete', 'stopReminders'];

/** The command that the whole message is, if it is one. */
export function commandIn(heard: Heard): Recognised | null {
  return whole(heard, 'commands');
}

/** The wish that the whole message names, if it is a phrase for one and nothing else. */
export function wholeWishIn(heard: Heard): Recognised | null {
  return whole(heard, 'wishes');
}

/** The wish that words in the message point to; the longest phrase found decides. A greeting counts only when it is all there is. */
export function wishIn(heard: Heard): Recognised | null {
  const short = fold(heard.inbound.text).split(' ').length <= longestGreeting;
  const wish = mentioned(heard, 'wishes', (meaning) => !greetings.includes(meaning));
  return wish ?? (short ? mentioned(heard, 'wishes') : null);
}

/** A wish that nothing goes before, not even the open question: to talk to a person, to have everything erased, to be left alone. */
export function urgentWishIn(heard: Heard): Recognised | null {
  return mentioned(heard, 'wishes', (meaning) => urgent.includes(meaning));
}

/**
 * What about the FAFSA the message means, told by words that count only beside a word for it: one thing by name before a whole part,
 * and the form itself last, since "do the fafsa" says little beside "my dad is in jail".
 */
export function topicIn(heard: Heard): Recognised | null {
  return (
    mentioned(heard, 'topics', (meaning) => meaning.includes(':')) ??
    mentioned(heard, 'topics', (meaning) => meaning !== 'fafsa') ??
    mentioned(heard, 'topics')
  );
}

type Group = Exclude<keyof LanguagePhrases, 'ticking' | 'texting'>;

function whole(heard: Heard, group: Group): Recognised | null {
  const said = fold(heard.inbound.text);
  if (said.length > longestCommand) return null;
  const plain = said.replace(courtesies, '').replace(courtesies, '');
  return longest(heard, group, ({ byPhrase }) => [said, plain].flatMap((each) => byPhrase.get(each) ?? []));
}

function mentioned(
  heard: Heard,
  group: Group,
  counts: (meaning: string) => boolean = () => true,
): Recognised | null {
  const said = fold(heard.inbound.text);
  return longest(heard, group, (index) => phrasesIn(said, index).filter(({ meaning }) => counts(meaning)));
}

/** The longest phrase found, of all languages; the resident's own counts first among equally long ones, and then the earlier. */
function longest(
  heard: Heard,
  group: Group,
  find: (index: PhraseIndex) => readonly IndexedPhrase[],
): Recognised | null {
  const own = heard.conversation.language;
  const found = [own, ...languages.filter((each) => each !== own)].flatMap((language) =>
    [...find(phraseIndex(heard.guide.phrases[language][group]))]
      .sort((one, other) => one.order - other.order)
      .map(({ meaning, phrase }) => ({ meaning, language, length: phrase.length })),
  );
  const [best] = found.sort((one, other) => other.length - one.length);
  return best ? { meaning: best.meaning, language: best.language } : null;
}
