import type { Contact } from '../../data/schema/contact.ts';
import type { Fund } from '../../data/schema/fund.ts';
import type { Scope } from '../engine/scope.ts';

/** What Connecticut has for students who cannot get federal aid. */
export interface StateAid {
  /** The aid form of the state's own colleges. */
  readonly fund: Fund | undefined;
  /** UConn's own form, and the lower price for residents. */
  readonly contacts: readonly Contact[];
}

/** The ways to aid without the federal form, as the catalogue has them. */
export function stateAid({ guide }: Scope): StateAid {
  const { funds, contacts } = guide.catalogue;
  const ids = ['uconn-undocumented', 'ccsu-undocumented'];
  return { fund: funds.get('aactus'), contacts: ids.flatMap((id) => contacts.get(id) ?? []) };
}
