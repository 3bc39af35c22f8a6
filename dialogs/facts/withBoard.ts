import type { Catalogue } from '../../data/catalogue.ts';
import type { Facts } from '../../guidance/facts/facts.ts';

/** The facts with the workforce board that serves the town; without a town as they were. */
export function withBoard(facts: Facts, { towns }: Pick<Catalogue, 'towns'>): Facts {
  const town = towns.get(facts.town ?? '');
  return town ? { ...facts, board: town.board } : facts;
}
