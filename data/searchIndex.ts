import MiniSearch from 'minisearch';
import { languages } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import { spellOut } from '../guidance/text/spellOut.ts';
import type { Catalogue } from './catalogue.ts';

/** An article or a track that a message may be about. */
export interface Found {
  readonly kind: 'article' | 'track';
  readonly id: string;
  /** 0 or more; compares what was found for one message and nothing else. */
  readonly score: number;
}

/** Finds what a message may be about in the articles and tracks, in every language, the likeliest first. Slips of the keys are overlooked. */
export type Search = (text: string) => readonly Found[];

interface Indexed {
  readonly id: string;
  readonly kind: Found['kind'];
  readonly named: string;
  readonly asked: string;
  readonly told: string;
}

/** What is beyond this is not looked at, so that no message takes long. Characters and words. */
const longest = 300;
const mostWords = 30;

/** The fewest letters of a word that may stand for a longer one, and of one in which a slip is overlooked. */
const fewestToBegin = 4;
const fewestToSlip = 5;

/** Makes the articles and tracks of a catalogue searchable. */
export function createSearch(catalogue: Catalogue): Search {
  const index = new MiniSearch<Indexed>({
    fields: ['named', 'asked', 'told'],
    storeFields: ['kind'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost: { named: 3, asked: 2 },
      prefix: (word) => word.length >= fewestToBegin,
      fuzzy: (word) => (word.length >= fewestToSlip ? 1 : false),
    },
  });
  index.addAll([...articlesOf(catalogue), ...tracksOf(catalogue)]);
  return (text) =>
    index
      .search(wordsOf(text.slice(0, longest)).slice(0, mostWords).join(' '))
      .map(({ id, kind, score }) => ({ id: String(id), kind: kind as Found['kind'], score }));
}

function articlesOf({ answers }: Catalogue): readonly Indexed[] {
  return [...answers.values()].map(({ id, question, otherWays, answer }) => ({
    id,
    kind: 'article',
    named: languages.map((language) => question[language]).join(' '),
    asked: languages.flatMap((language) => otherWays[language]).join(' '),
    told: languages.map((language) => answer[language]).join(' '),
  }));
}

function tracksOf({ tracks }: Catalogue): readonly Indexed[] {
  return [...tracks.values()].map(({ id, name, provider, also }) => ({
    id,
    kind: 'track',
    named: name,
    asked: also.join(' '),
    told: provider,
  }));
}

function wordsOf(text: string): string[] {
  return spellOut(fold(text))
    .split(' ')
    .filter((word) => word !== '');
}
