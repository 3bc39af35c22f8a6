/** The places of things shown, as people name them. */
const places: readonly RegExp[] = [
  /\b(?:1|1st|first|one|primer|primera|primero|uno|una)\b/,
  /\b(?:2|2nd|second|two|segunda|segundo|dos)\b/,
  /\b(?:3|3rd|third|three|tercer|tercera|tercero|tres)\b/,
];
const last = /\b(?:last|ultima|ultimo)\b/;

/** "The second one" names no first. */
const one = /\b(1st|2nd|3rd|first|second|third|last|this|that|which) ones?\b/g;

/** Those of the things shown, in their order, whose places folded words name: "the first and the last". */
export function placedAmong<Shown>(said: string, shown: readonly Shown[]): readonly Shown[] {
  const words = said.replace(one, '$1');
  return shown.filter(
    (_, place) => places[place]?.test(words) === true || (place === shown.length - 1 && last.test(words)),
  );
}
