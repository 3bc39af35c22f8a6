/**
 * What a licence asks of who passes the software on: `free` asks for its notice alone; `copyleft` that the whole be given away under the
 * same terms, some for use over a network already; `unknown` is everything else and has to be read by somebody.
 */
export type LicenceKind = 'free' | 'copyleft' | 'unknown';

/** SPDX names that ask for nothing but their notice. */
const free: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Of the whole program, of a library that is built in, or of what is offered over a network; and what forbids some use. */
const copyleft = /^([AL]?GPL|SSPL|OSL|EUPL|RPL|CPAL|CECILL(?!-[BC])|QPL|Sleepycat|CC-BY-(NC|ND|SA)|BUSL)/i;

/**
 * The kind of an SPDX expression: of an `OR` the freest, of an `AND` the strictest. An exception (`WITH`) changes nothing, and what is no
 * expression is unknown.
 */
export function licenceKind(expression: string): LicenceKind {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const place = { at: 0 };
  const take = (): string | undefined => words[place.at++];
  const either = (): LicenceKind => joined('OR', both, strictest.toReversed());
  const both = (): LicenceKind => joined('AND', single, strictest);
  const joined = (by: string, part: () => LicenceKind, order: readonly LicenceKind[]): LicenceKind => {
    const kinds = [part()];
    while (words[place.at]?.toUpperCase() === by) {
      place.at += 1;
      kinds.push(part());
    }
    return order.find((kind) => kinds.includes(kind)) ?? 'unknown';
  };
  const single = (): LicenceKind => {
    const word = take();
    if (word === '(') {
      const inside = either();
      return take() === ')' ? inside : 'unknown';
    }
    if (words[place.at]?.toUpperCase() === 'WITH') place.at += 2;
    return kindOfName(word ?? '');
  };
  const kind = either();
  return place.at === words.length ? kind : whatIsLeft(words);
}

const strictest: readonly LicenceKind[] = ['copyleft', 'unknown', 'free'];

/** No expression: still to be refused outright when one of its words is. */
function whatIsLeft(words: readonly string[]): LicenceKind {
  return words.some((word) => copyleft.test(word)) ? 'copyleft' : 'unknown';
}

function kindOfName(name: string): LicenceKind {
  if (copyleft.test(name)) return 'copyleft';
  return free.has(name.replace(/\+$/, '')) ? 'free' : 'unknown';
}
