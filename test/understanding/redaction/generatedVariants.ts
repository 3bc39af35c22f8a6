import { frames } from './frames.ts';
import { figureSpellings, wordSpellings } from './spellings.ts';
import { fill, type Variant, type VariantKind } from './variant.ts';

type NumberKind = Exclude<VariantKind, 'birthDate' | 'credential'>;

/** Published or plainly made-up examples (078-05-1120 and 219-09-9999 stood in advertisements), with their usual groups. */
const numbers: Readonly<
  Record<NumberKind, { readonly digits: readonly string[]; readonly sizes: readonly number[] }>
> = {
  ssn: { digits: ['078051120', '219099999', '123121234', '111223333', '666120345'], sizes: [3, 2, 4] },
  itin: { digits: ['900700001', '912781034', '999887701'], sizes: [3, 2, 4] },
  alienNumber: { digits: ['012345678', '098100234'], sizes: [3, 3, 3] },
  routing: { digits: ['123456780', '011000015'], sizes: [4, 4, 1] },
  account: { digits: ['000123456789', '1234509876', '98765410', '40001234123410'], sizes: [4, 4, 4] },
  card: {
    digits: ['4111111111111111', '5555555555554444', '6011111111111117', '378282246310005'],
    sizes: [4, 4, 4],
  },
};

const birthDates = {
  en: [
    '03/14/1990',
    '3/14/90',
    '3-14-1990',
    '03.14.1990',
    '1990-03-14',
    'March 14, 1990',
    'march 14 1990',
    'mar 14 90',
    '14 March 1990',
    '14th of march 1990',
    'March 14th, 1990',
    '03 14 1990',
    '03141990',
    "3/14/'90",
    '３/１４/１９９０',
    'O3/l4/199O',
    '3 / 14 / 1990',
    'march fourteenth nineteen ninety',
    'Sept. 9, 2006',
    '9–9–2006',
    'march 14th',
    '2006/09/09',
    '9/2006',
  ],
  es: [
    '14/03/1990',
    '14-3-90',
    '14.03.1990',
    '14 de marzo de 1990',
    '14 de marzo del 90',
    'marzo 14 1990',
    '14 marzo 1990',
    '1990-03-14',
    '1 de enero de 2007',
    'primero de enero de 2007',
    '9 de sept de 2006',
    '14/mar/1990',
    '14 03 1990',
    '１４/０３/１９９０',
    '14 / 3 / 1990',
    'catorce de marzo de mil novecientos noventa',
    '14 de marzo',
    '14–03–1990',
    '14031990',
  ],
} as const;

const credentials = [
  'Purple#Rain42',
  'hunter2x',
  'Luna2024!',
  'jdoe_9981',
  'MiPerro$77',
  'qwerty12345',
  '"Blue Sky 88"',
  'tr0ub4dor&3',
];

/** Every kind of sensitive number in every spelling, each in the next sentence in turn, in both languages. */
export function generatedVariants(): readonly Variant[] {
  const kinds = Object.keys(numbers) as readonly NumberKind[];
  return [
    ...kinds.flatMap(numbersOf),
    ...birthDatesIn('en'),
    ...birthDatesIn('es'),
    ...credentialsIn('en'),
    ...credentialsIn('es'),
  ];
}

function numbersOf(kind: NumberKind): readonly Variant[] {
  return (['en', 'es'] as const).flatMap((language) => [
    ...figureSpellings.map((_, at) => numberVariant(kind, language, figureSpellings, at)),
    ...wordSpellings[language].map((_, at) => numberVariant(kind, language, wordSpellings[language], at)),
  ]);
}

function numberVariant(
  kind: NumberKind,
  language: 'en' | 'es',
  spellings: typeof figureSpellings,
  at: number,
): Variant {
  const { digits, sizes } = numbers[kind];
  const spelt = spellings[at]?.(inTurn(digits, at), sizes) ?? '';
  const letters = /^\p{L}{2}/u.test(spelt) ? ['A ', ''] : ['A', 'A-', 'a', 'A ', ''];
  return fill(
    kind,
    inTurn(frames[kind][language], at),
    `${kind === 'alienNumber' ? inTurn(letters, at) : ''}${spelt}`,
  );
}

function birthDatesIn(language: 'en' | 'es'): readonly Variant[] {
  const sentences = frames.birthDate[language];
  return [0, 5].flatMap((shift) =>
    birthDates[language].map((date, at) => fill('birthDate', inTurn(sentences, at + shift), date)),
  );
}

function credentialsIn(language: 'en' | 'es'): readonly Variant[] {
  const sentences = frames.credential[language];
  return [0, 3].flatMap((shift) =>
    sentences.map((sentence, at) => fill('credential', sentence, inTurn(credentials, at + shift))),
  );
}

function inTurn<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length] as Item;
}
