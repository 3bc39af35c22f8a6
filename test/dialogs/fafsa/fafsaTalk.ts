import type { Card, Option } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

/** How a resident goes through the questions. */
export interface Way {
  readonly language?: Language;
  readonly by?: 'clicking' | 'typing';
  /** ISO 8601 UTC. */
  readonly at?: string;
}

/** Answers by question; `skip` skips. A value that holds a date is given by its beginning, `before`. */
export type Answers = Readonly<Record<string, string>>;

/** The real words and data, read once. */
export const guide = projectGuide();

/** An adult citizen whom nothing on the form makes independent, with married parents. */
const usual: Answers = {
  start: '2026-27',
  senior: 'no',
  citizen: 'eligible',
  bornBefore: 'after',
  parents: 'married',
  joint: 'yes',
  spouseJoint: 'yes',
  parentSsn: 'yes',
};

/** How people say it, where that is not the value itself. */
const saidAs: Readonly<Record<Language, Answers>> = {
  en: {
    '2026-27': 'this year',
    '2027-28': 'next fall',
    '2027': 'im a senior',
    unsure: 'not sure',
    yes: 'yeah',
    no: 'nope',
    eligible: 'i was born here',
    other: 'i have daca',
    before: '1988',
    after: '2006',
    married: 'they are married',
    unmarriedTogether: 'they live together',
    divorcedOrSeparated: 'they are divorced',
    neverMarriedApart: 'single mom',
    widowed: 'my dad passed away',
    someoneElse: 'i live with my grandma',
    refuse: 'they refuse',
    unable: 'i cant reach them',
    schoolLiaison: 'my school',
    trioOrGearUp: 'upward bound',
    aidOffice: 'financial aid office',
    nobody: 'no one',
  },
  es: {
    '2026-27': 'este año',
    '2027-28': 'el próximo otoño',
    '2027': 'último año',
    unsure: 'no sé',
    yes: 'sí',
    eligible: 'nací aquí',
    other: 'no tengo papeles',
    before: '1988',
    after: 'tengo 20',
    married: 'casados',
    unmarriedTogether: 'viven juntos',
    divorcedOrSeparated: 'están divorciados',
    neverMarriedApart: 'mamá soltera',
    widowed: 'mi papá murió',
    someoneElse: 'vivo con mi abuela',
    refuse: 'no quieren',
    unable: 'no sé dónde están',
    schoolLiaison: 'mi escuela',
    shelter: 'un albergue',
    trioOrGearUp: 'upward bound',
    aidOffice: 'ayuda financiera',
    nobody: 'nadie',
    skip: 'saltar',
  },
};

/** A conversation at the first question on the FAFSA. */
export function begin({ language = 'en', at = '2026-11-22T15:00:00Z' }: Way = {}): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  talking.choose({ command: 'open', value: 'fafsa' });
  return talking;
}

/** Goes through all the questions that are asked; what is not given is answered as usual, or else "no". */
export function finish(given: Answers, way: Way = {}): Talk {
  const talking = begin(way);
  for (let open = talking.conversation().open; open; open = talking.conversation().open) {
    const answer = given[open.question] ?? usual[open.question] ?? 'no';
    if (way.by === 'typing') talking.type(saidAs[way.language ?? 'en'][answer] ?? answer);
    else talking.choose(buttonFor(answer, talking).choice);
    const stuck = talking.conversation().open?.question === open.question;
    if (stuck) throw new Error(`${open.question} did not take ${answer}`);
  }
  return talking;
}

function buttonFor(answer: string, talking: Talk): Option {
  const options = talking.options();
  const found =
    options.find(({ choice }) => choice.value === answer || choice.command === answer) ??
    options.find(({ choice }) => choice.value?.startsWith(answer));
  if (!found)
    throw new Error(`No button for ${answer} among ${options.map(({ label }) => label).join(', ')}`);
  return found;
}

/** The questions that were asked, in order. */
export function askedOf(talking: Talk): readonly string[] {
  return Object.keys(talking.conversation().answers['fafsa'] ?? {});
}

/** Everything said last: texts and cards, one line each. */
export function saidLast(talking: Talk): string {
  return talking
    .replies()
    .flatMap(({ text, cards }) => [text, ...cards.flatMap(linesOf)])
    .join('\n');
}

/** The card with this title among those shown last; throws when there is none. */
export function cardNamed(title: string, talking: Talk): Card {
  const cards = talking.replies().flatMap((reply) => reply.cards);
  const found = cards.find((card) => card.title === title);
  if (!found) throw new Error(`No card ${title} among ${cards.map((card) => card.title).join(', ')}`);
  return found;
}

function linesOf({ title, paragraphs, facts, checklist }: Card): string[] {
  return [title, ...paragraphs, ...facts.map(({ name, value }) => `${name}: ${value}`), ...checklist];
}
