import type { Kind } from '../engine/kind.ts';
import { tellsIncome, tellsPeople } from './comesLater.ts';

/**
 * The same choice among tax returns, where amounts and family sizes that come too soon are put off kindly. A bare number is the size of a
 * family and not a place in the list: taken for "did not have to file" it would promise the highest grant.
 */
export function putsOffKind<V extends string>(kind: Kind<V>): Kind<V> {
  return {
    ...kind,
    read: (text, asked) => {
      if (tellsPeople(text)) return { ok: false, problem: 'peopleLater', tooSoon: true };
      const reading = kind.read(text, asked);
      return !reading.ok && tellsIncome(text)
        ? { ok: false, problem: 'incomeLater', tooSoon: true }
        : reading;
    },
  };
}
