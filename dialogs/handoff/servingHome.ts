import type { Contact } from '../../data/schema/contact.ts';
import type { Town } from '../../data/schema/town.ts';
import { milesBetween } from '../../guidance/matching/distance.ts';
import type { Scope } from '../engine/scope.ts';
import { homeTown } from './homeTown.ts';

/** The board of the Hartford area, for whom Guidepost was begun: its contacts are named while the town is not known. */
const firstBoard = 'capital-workforce-partners';

/**
 * Those of the contacts that serve the resident's town, and of their job centers only the nearest. While the town is not known, those
 * of the Hartford area. Their order stays.
 */
export function servingHome(contacts: readonly Contact[], scope: Scope): readonly Contact[] {
  const home = homeTown(scope);
  const board = home?.board ?? firstBoard;
  const serving = contacts.filter(({ serves }) => serves === undefined || serves === board);
  const center = nearest(serving.filter(isJobCenter), home, scope);
  return serving.filter((contact) => !isJobCenter(contact) || contact === center);
}

function isJobCenter({ kind }: Contact): boolean {
  return kind === 'jobCenter';
}

/** The first where no distance is known. */
function nearest(centers: readonly Contact[], home: Town | null, { guide }: Scope): Contact | undefined {
  const miles = ({ town }: Contact) => {
    const there = guide.catalogue.towns.get(town ?? '');
    return (home && there && milesBetween(home, there)) ?? Infinity;
  };
  const [first] = centers
    .map((center) => ({ center, away: miles(center) }))
    .sort((one, other) => (one.away < other.away ? -1 : Number(one.away > other.away)));
  return first?.center;
}
