/** A package that was read by a person, since its licence is not of the kind that needs no reading. */
export interface Allowance {
  readonly name: string;
  /** With a version the allowance is for that one alone: where nothing stands in the package, the next may have other terms. */
  readonly version?: string;
  /** What its package.json says, letter by letter; `null` for nothing. With anything else the allowance does not count. */
  readonly stated: string | null;
  /** What it really is, and why that is well. */
  readonly reason: string;
}

const sameFilesOnly =
  'MPL-2.0: only changes to its own files have to be given away, and we change none. It is installed as it comes from npm';

/** All of them. One that is no longer needed is told of, and goes. */
export const allowances: readonly Allowance[] = [
  { name: '@resvg/resvg-js', stated: 'MPL-2.0', reason: `${sameFilesOnly}, as what draws pictures.` },
  {
    name: '@resvg/resvg-js-*',
    stated: 'MPL-2.0',
    reason: `${sameFilesOnly}, as the part of @resvg/resvg-js for one kind of machine.`,
  },
  { name: 'axe-core', stated: 'MPL-2.0', reason: `${sameFilesOnly}, and for tests alone.` },
  {
    name: 'caniuse-lite',
    stated: 'CC-BY-4.0',
    reason:
      'CC BY 4.0, a table of browsers with its authors named; for tests alone, and nothing of it is passed on.',
  },
  {
    name: 'dejavu-fonts-ttf',
    version: '2.37.3',
    stated: 'SEE LICENSE IN README.md AND LICENSE',
    reason:
      'The licences of the Bitstream Vera and Arev fonts and public domain: the fonts may be used, copied and passed on, not sold by themselves.',
  },
  {
    name: 'escape-regexp-component',
    version: '1.0.2',
    stated: null,
    reason: 'Its Readme says MIT; its package.json says nothing.',
  },
];
