import type { ConditionId } from '../guidance/facts/conditions.ts';
import type { Localised } from '../guidance/localised.ts';
import type { AnswerArticle } from './schema/answerArticle.ts';
import type { Advice, AdvicePart } from './schema/advice.ts';
import type { Contact } from './schema/contact.ts';
import type { Credit } from './schema/credit.ts';
import type { FafsaYear } from './schema/fafsaYear.ts';
import type { Fund } from './schema/fund.ts';
import type { Occupation, OccupationGroup } from './schema/occupation.ts';
import type { Reject, Rejects } from './schema/reject.ts';
import type { Town } from './schema/town.ts';
import type { CatalogueTrack } from './schema/track.ts';

/** Everything known, checked and frozen, by id. */
export interface Catalogue {
  readonly tracks: ReadonlyMap<string, CatalogueTrack>;
  /** The same tracks as a list that stays the same, for matching. */
  readonly trackList: readonly CatalogueTrack[];
  readonly funds: ReadonlyMap<string, Fund>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly towns: ReadonlyMap<string, Town>;
  /** By O*NET-SOC code, `15-1232.00`. */
  readonly occupations: ReadonlyMap<string, Occupation>;
  /** What tracks lead to, by SOC code, `15-1232`: told by the group's name and wage where a code holds several occupations. */
  readonly jobs: ReadonlyMap<string, OccupationGroup>;
  /** The month that the wages of occupations are of, in words. */
  readonly wagesFrom: Localised;
  /** By award year, `2026-27`. */
  readonly fafsaYears: ReadonlyMap<string, FafsaYear>;
  readonly answers: ReadonlyMap<string, AnswerArticle>;
  /** What to do when the FAFSA goes wrong, by part and id. */
  readonly advice: Readonly<Record<AdvicePart, ReadonlyMap<string, Advice>>>;
  /** By code: `36`, `E`. */
  readonly rejects: ReadonlyMap<string, Reject>;
  readonly rejectSources: Rejects['sources'];
  /** Words that finish "This is for ...". */
  readonly conditions: Readonly<Record<ConditionId, Localised>>;
  /** Attributions owed to the makers of the data. */
  readonly credits: readonly Credit[];
}
