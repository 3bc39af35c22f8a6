import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonPlaces, type Place } from '../../bot/store/embedded/commonPlaces.ts';
import type { PlaceKey, PlaceTable } from '../../bot/store/embedded/database.ts';

/** A table in memory that gives ranges from a start down to an end, which is left out, as the database does. */
function tableOf(orders: Readonly<Record<string, readonly Place[]>>): PlaceTable {
  const compare = (one: readonly unknown[], other: readonly unknown[]): number => {
    const at = one.findIndex((part, index) => part !== other[index]);
    if (at === -1) return one.length - other.length;
    if (at >= other.length) return 1;
    return String(one[at]) < String(other[at]) ? -1 : 1;
  };
  const keys = Object.entries(orders)
    .flatMap(([order, places]) => places.map((place): PlaceKey => [order, ...place]))
    .sort((one, other) => compare(other, one));
  const within = ({ start, end, exclusiveStart, limit }: Parameters<PlaceTable['getRange']>[0]) =>
    keys
      .filter((key) => !start || compare(key, start) < (exclusiveStart ? 0 : 1))
      .filter((key) => !end || compare(key, end) > 0)
      .slice(0, limit);
  return {
    get: () => true,
    getRange: (range) => within(range).map((key) => ({ key, value: true })),
    put: () => undefined,
    remove: () => undefined,
    has: (key) => keys.some((each) => compare(each, key) === 0),
    count: (range) => within(range).length,
  };
}

const places = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 10, max: 40 }), fc.constantFrom('a', 'b', 'c')), {
    selector: ([time, key]) => `${time} ${key}`,
    maxLength: 60,
  })
  .map((all) => all.map(([time, key]): Place => [String(time), key]));

test('stretch by stretch exactly the places that are in all of the orders are found, newest first, however dense each is', () => {
  fc.assert(
    fc.property(places, places, places, fc.integer({ min: 1, max: 9 }), (one, two, three, stretch) => {
      const table = tableOf({ one, two, three });
      const found: string[] = [];
      let before: Place | null = null;
      do {
        const part = commonPlaces(table, ['one', 'two', 'three'], before, '15', stretch);
        found.push(...part.found.map((place) => place.join(' ')));
        before = part.next;
      } while (before !== null);
      const inAll = one
        .map((place) => place.join(' '))
        .filter((place) => [two, three].every((other) => other.some((each) => each.join(' ') === place)))
        .filter((place) => place >= '15');
      expect(found).toEqual(inAll.sort().reverse());
    }),
  );
});
