import type { LanguageFacts } from '../../data/schema/languages.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { otherThan } from './evidence.ts';
import { undetermined } from './otherScript.ts';

/** Longer messages are about something else that has a language in it. Words. */
const longest = 12;

/** A language that was asked for by its name: its code (`und` where none is named or there is no sentence in it), and the language of the request where the words tell it. */
export interface AskedLanguage {
  readonly code: string;
  readonly askedIn: Language | null;
}

/** The language that a message asks for; `null` when it asks for none, or names one for another reason ("English classes"). */
export function askedLanguage(text: string, facts: LanguageFacts): AskedLanguage | null {
  const said = fold(text);
  const words = said.split(' ');
  if (words.length > longest || words.some((word) => facts.asks.notAbout.has(word))) return null;
  return askedForOurs(said, facts) ?? askedForOther(said, facts);
}

/**
 * One of the two that the guide speaks. Whoever says in Spanish that they know no English wants Spanish; said in English it may be any
 * language.
 */
function askedForOurs(said: string, { supported, asks }: LanguageFacts): AskedLanguage | null {
  const says = (patterns: readonly string[], language: Language) =>
    patterns.some((pattern) => supported[language].names.some((name) => has(said, pattern, name)));
  const refused = languages.find((language) => says(asks.refusals.es, language));
  if (refused) return { code: otherThan(refused), askedIn: 'es' };
  const wanted = languages.find((language) => says(asks.withSupported, language));
  if (wanted) return { code: wanted, askedIn: null };
  if (says(asks.refusals.en, 'en')) return { code: undetermined, askedIn: 'en' };
  return says(asks.refusals.en, 'es') ? { code: 'en', askedIn: 'en' } : null;
}

function askedForOther(said: string, facts: LanguageFacts): AskedLanguage | null {
  const { others, asks } = facts;
  const inItself = others.find((each) => each.asks.some((phrase) => ` ${said} `.includes(` ${phrase} `)));
  if (inItself) return { code: inItself.code, askedIn: null };
  if (asks.anyOther.includes(said)) return { code: undetermined, askedIn: null };
  const found = requestsIn(facts).find(({ whole, within }) => whole.has(said) || holdsOne(said, within));
  return found ? { code: found.code, askedIn: found.askedIn } : null;
}

/** How one language is asked for in one of ours: as the whole message, or within it. */
interface Requests {
  readonly code: string;
  readonly askedIn: Language;
  readonly whole: ReadonlySet<string>;
  readonly within: readonly string[];
}

/** Facts never change, so their requests, some thousands, are made ready once. */
const known = new WeakMap<LanguageFacts, readonly Requests[]>();

function requestsIn(facts: LanguageFacts): readonly Requests[] {
  const before = known.get(facts);
  if (before) return before;
  const { others, asks } = facts;
  const named = [...others, { code: undetermined, names: asks.alsoNamed }];
  const requests = named.flatMap(({ code, names }) =>
    languages.map((askedIn): Requests => {
      const all = (patterns: readonly string[]) =>
        names.flatMap((name) => patterns.map((pattern) => filled(pattern, name)));
      const within = all(asks.withOther[askedIn]).map((phrase) => ` ${phrase} `);
      return { code, askedIn, whole: new Set(all(asks.whole[askedIn])), within };
    }),
  );
  known.set(facts, requests);
  return requests;
}

function holdsOne(said: string, phrases: readonly string[]): boolean {
  const padded = ` ${said} `;
  return phrases.some((phrase) => padded.includes(phrase));
}

function has(said: string, pattern: string, name: string): boolean {
  return ` ${said} `.includes(` ${filled(pattern, name)} `);
}

function filled(pattern: string, name: string): string {
  return pattern.replace('{name}', name);
}
