import { countDigits, shapeOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim } from './finder.ts';
import { amountWords } from './numberContexts.ts';
import type { NumberContext } from './numberContexts.ts';
import { isLocalTelephone, isTelephone } from './telephone.ts';
import type { Token } from './tokens.ts';

/** What the words read so far say about the next number. */
export interface Heard {
  readonly context: NumberContext | null;
  /** Words since then. */
  readonly words: number;
  /** Nothing but fillers since then. */
  readonly direct: boolean;
  readonly lastFour: boolean;
  /** Words since a telephone was spoken of. */
  readonly telephone: number;
}

/** The longest run of groups, from the first on, that is the number spoken of; `null` when none is. */
export function claimInContext(tokens: readonly Token[], figure: Figure, heard: Heard): Claim | null {
  const { context } = heard;
  if (context?.kind === null || (context === null && !heard.lastFour)) return null;
  const kind = context?.kind ?? 'socialSecurityNumber';
  const fits = (groups: Figure) => hasLength(groups, heard) && !isSomethingElse(groups, figure, heard);
  const groups = prefixes(figure).find((each) => fits(each) && !isAmount(tokens, each));
  if (groups === undefined) return null;
  return { from: groups[0]?.index ?? 0, to: groups.at(-1)?.index ?? 0, kind };
}

/** The same for groups with any mark between them, when nothing but fillers stands before: "routing 1234*5678*0". */
export function claimLoosely(tokens: readonly Token[], figure: Figure, heard: Heard): Claim | null {
  const kind = heard.context?.kind ?? null;
  if (kind === null || !heard.direct) return null;
  const fits = (groups: Figure) => hasLength(groups, heard) && isLooseNumber(groups, kind === 'alienNumber');
  const groups = prefixes(figure).find((each) => fits(each) && !isKnownOther(each, figure, heard));
  if (groups === undefined || isAmount(tokens, groups)) return null;
  return { from: groups[0]?.index ?? 0, to: groups.at(-1)?.index ?? 0, kind };
}

/** The same gap throughout, and neither postcodes, nor years, nor thousands. */
function isLooseNumber(groups: Figure, maybeThousands: boolean): boolean {
  const gap = groups[1]?.gap ?? '';
  if (groups.length < 2 || groups.some((group, at) => at > 0 && group.gap !== gap)) return false;
  if (groups.length === 2 && './,'.includes(gap)) return false;
  if (groups.every(({ digits }) => /^((19|20)\d\d|\d{5})$/.test(digits))) return false;
  return maybeThousands || !'.,'.includes(gap) || !/^[123](-3)+$/.test(shapeOf(groups));
}

/** No number spoken of has more than seventeen groups. */
function prefixes(figure: Figure): Figure[] {
  const most = Math.min(figure.length, 17);
  return Array.from({ length: most }, (_, i) => figure.slice(0, most - i));
}

function hasLength(groups: Figure, { context, direct, lastFour }: Heard): boolean {
  const [least, most] = context?.digits ?? [1, 0];
  const count = countDigits(groups);
  if (count >= least && count <= most) return true;
  return direct && (lastFour || context?.fourDigits === true) && shapeOf(groups) === '4';
}

/** What is known to be another thing, or a decimal. */
function isSomethingElse(groups: Figure, figure: Figure, heard: Heard): boolean {
  return isKnownOther(groups, figure, heard) || groups.some(({ gap }, i) => i > 0 && './'.includes(gap));
}

/** A telephone number, a date, a postcode, an award year or a code of an occupation. */
function isKnownOther(groups: Figure, figure: Figure, heard: Heard): boolean {
  const { direct, telephone, context } = heard;
  const shape = shapeOf(groups);
  const holdsTelephone = groups.some((_, at) => beginsTelephone(figure.slice(at)));
  if (holdsTelephone || isLocalTelephone(figure.slice(0, 2)) || isDate(groups)) return true;
  if (/^1[01]$/.test(shape) && (telephone <= 6 || !direct))
    return /^1?[2-9]\d\d[2-9]/.test(groups[0]?.digits ?? '');
  const isPostcode = shape === '5-4' && !(direct && context?.fourDigits === true);
  return isPostcode || /^(4-2|2-4)$/.test(shape);
}

function isDate(groups: Figure): boolean {
  const [first, , third] = groups;
  const year = first?.digits.length === 4 ? first : third;
  return /^([12]-[12]-4|4-[12]-[12])$/.test(shapeOf(groups)) && /^(19|20)/.test(year?.digits ?? '');
}

function beginsTelephone(groups: Figure): boolean {
  return isTelephone(groups.slice(0, 3)) || isTelephone(groups.slice(0, 4));
}

/** A dollar sign or thousands before it, or a word of money, time or counting after it. */
function isAmount(tokens: readonly Token[], groups: Figure): boolean {
  const first = groups[0]?.index ?? 0;
  const last = groups.at(-1)?.index ?? 0;
  const before = tokens[first - 1]?.text;
  const isThousands =
    before === ',' && tokens[first]?.spaced === false && tokens[first - 2]?.kind === 'digits';
  const [after, second] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? ''];
  const isPeriod = /^an?$/.test(after) && /^(month|week|year|hour)$/.test(second);
  const isCounted = amountWords.has(after) && !(after === 'por' && second === 'favor');
  return before === '$' || isThousands || (tokens[last + 1]?.spaced === true && (isCounted || isPeriod));
}
