import type { Phrases } from '../../data/phrases.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

/** What somebody says of text messages themselves: to end them, to have them again, or to know who writes. */
export type TextingWish = 'stop' | 'start' | 'help';

/** Single words that carriers and Twilio act upon and answer by themselves, whoever the sender is. */
const carriers: Readonly<Record<TextingWish, ReadonlySet<string>>> = {
  stop: new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout']),
  start: new Set(['start', 'unstop', 'yes']),
  help: new Set(['help', 'info']),
};

/** Words around a wish that change nothing about it. */
const courtesies =
  /^(?:please|pls|plz|hey|hi|hello|ok|okay|yo|just|i said|por favor|porfa|hola|oiga|ya|quiero|quisiera|necesito) | (?:please|pls|plz|now|already|right now|ok|thanks|thank you|por favor|porfa|ya|ahora|gracias)$/g;

/** Longer messages speak of something else, even with such words in them. Characters. */
const longest = 200;

/** A wish about texting, and the language it was said in. */
export interface SaidOfTexting {
  readonly wish: TextingWish;
  readonly language: Language;
}

/** What a message wishes of texting, by any reasonable wording in every language; `null` when it says nothing of that. */
export function textingWish(text: string, phrases: Phrases): SaidOfTexting | null {
  const said = fold(text);
  const bare = said.replace(courtesies, '').replace(courtesies, '');
  const find = (wish: TextingWish): SaidOfTexting | null => {
    const language = languages.find((each) =>
      phrases[each].texting[wish].some((one) => one === said || one === bare),
    );
    return language ? { wish, language } : null;
  };
  return find('stop') ?? stopWithin(said, phrases) ?? find('start') ?? find('help');
}

function stopWithin(said: string, phrases: Phrases): SaidOfTexting | null {
  if (said.length > longest) return null;
  const language = languages.find((each) =>
    phrases[each].texting.stopWithin.some((phrase) => ` ${said} `.includes(` ${phrase} `)),
  );
  return language ? { wish: 'stop', language } : null;
}

/** Whether the message is a word to which Twilio has given its answer before we hear of it. */
export function isCarriersWord(text: string, wish: TextingWish): boolean {
  return carriers[wish].has(text.trim().toLowerCase());
}
