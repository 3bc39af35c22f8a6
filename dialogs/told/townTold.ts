import type { Catalogue } from '../../data/catalogue.ts';
import { findTown } from '../../data/findTown.ts';
import { isOtherState } from '../../data/isOtherState.ts';
import type { Town } from '../../data/schema/town.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { Told, TellingReader } from '../../guidance/told/told.ts';

const lives =
  /\b(?:live|lives|living|livin|stay|staying|reside|residing|based|located|vivo|vivimos|resido|me quedo|radico)(?: (?!no )\w+){0,3}? (?:in|at|near|by|around|outside|en|cerca de|por|close to)(?: (?:the|of|el|la))* /;
const am =
  /\b(?:im|i am|iam|we are|were|estoy|soy|i m|moved|me mude)(?: (?:just|now|currently|over|out|here|down|up|right|ahora|aqui|ya))* (?:in|from|near|by|around|to|outside|en|de|por|cerca de|a|close to) /;
const near =
  /\b(?:near|nearby|close to|around|not far from|cerca de|por el area de|en el area de|town (?:is|of)|zip(?: code)?(?: is)?) /;
const bare = /\b(?:live|vivo|living) /;
const notHome =
  /\b(?:used to|dont|not|moving|will|going to|born|grew|lived|vivia|naci|work(?:s|ed|ing)?|trabaj\w+|originally|no vivo)\b/;

/** Where a town stands in a clause for anything but a home. */
const otherSense =
  /\b(?:work\w*|laid|fired|job|jobs|plant|factory|fabrica|trabaj\w+|shift|at|hospital|high|school|college|cc|university|to|public|despid\w+|went|grad\w*|agency|used|not|lived|moving|name|names|llamo|called|born|naci|warehouse|ganaba|gano|the (?:hartford|town)|street|st|ave|avenue|road|rd|bus|was|era|centro|center|outsourced|layoff|corrieron|friend|cerr\w+|closed|closing)\b/;
/** Towns whose name is also a country, another city, a name or a common word. */
const ambiguous =
  'lebanon scotland oxford plymouth washington portland norfolk union orange salem durham cornwall kent bethel columbia canton sharon warren chester preston franklin morris sterling thompson'.split(
    ' ',
  );

/** The town somebody says they live in, or its ZIP code. */
export function townTold(catalogue: Pick<Catalogue, 'towns'>): TellingReader {
  return (clause) => {
    const zip = /\b06\d{3}\b/.exec(clause)?.[0] ?? '';
    const byZip = zip === '' ? null : findTown(catalogue, zip);
    return byZip ? told(byZip, zip) : led(catalogue, clause, [lives, am, bare]);
  };
}

/**
 * The town that is named beside other things somebody tells of themselves: "19, bristol, no car". Alone it may be where a thing is
 * that they ask for.
 */
export function townBeside(catalogue: Pick<Catalogue, 'towns'>): TellingReader {
  return (clause) => led(catalogue, clause, [near]) ?? named(catalogue, clause);
}

/** The town that a message is the name of and nothing else, "newhaven"; a name that says other things as often is none. */
export function wholeTown(message: string, { towns }: Pick<Catalogue, 'towns'>): Told | null {
  const said = fold(message).replace(/^(?:(?:im|i am|in|from|soy|estoy|en|de) )+/, '');
  const letters = said.replaceAll(' ', '');
  const found = [...towns.values()].find((town) =>
    [fold(town.name), ...town.aliases].some((name) => name.replaceAll(' ', '') === letters),
  );
  return found && !ambiguous.includes(found.id)
    ? { name: 'town', value: found.id, evidence: fold(message) }
    : null;
}

function told(town: Town, evidence: string): ReturnType<TellingReader> {
  return { name: 'town', value: town.id, evidence };
}

/** The town after "i live in" and the like. */
function led(
  catalogue: Pick<Catalogue, 'towns'>,
  clause: string,
  leads: readonly RegExp[],
): ReturnType<TellingReader> {
  for (const before of leads) {
    const found = new RegExp(`${before.source}((?:\\w+ ?){1,5})`).exec(clause);
    if (!found) continue;
    const lead = clause.slice(0, found.index + found[0].length - (found[1] ?? '').length);
    const town = notHome.test(lead) ? null : findTown(catalogue, found[1] ?? '');
    const isSure = town && (!ambiguous.includes(town.id) || before === lives);
    if (isSure) return told(town, found[0].trim());
  }
  return null;
}

/** A town by its name as it is written, where nothing gives it another sense. */
function named({ towns }: Pick<Catalogue, 'towns'>, clause: string): ReturnType<TellingReader> {
  const said = ` ${clause} `;
  const found = [...towns.values()].flatMap((town) =>
    [fold(town.name), ...town.aliases]
      .filter((name) => said.includes(` ${name} `))
      .map((name) => ({ town, name })),
  );
  const [longest, ...others] = found.sort((one, other) => other.name.length - one.name.length);
  if (!longest || ambiguous.includes(longest.town.id)) return null;
  const isOne = others.every(({ town, name }) => town === longest.town || longest.name.includes(name));
  const [before = '', after = ''] = said.split(` ${longest.name} `);
  const around = [...before.split(' '), ...after.split(' ').slice(0, 2)].join(' ');
  const isHome = isOne && !otherSense.test(around) && !isOtherState(after.trim().split(' '));
  return isHome ? told(longest.town, longest.name) : null;
}
