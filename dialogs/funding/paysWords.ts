import type { Fund } from '../../data/schema/fund.ts';
import type { Scope } from '../engine/scope.ts';

/** What a fund pays; from its expiry on also that its amounts and dates may be out of date, and to ask. */
export function paysWords({ pays, expiresOn }: Fund, scope: Scope): string {
  const isOld = expiresOn !== undefined && scope.today >= expiresOn;
  return [pays[scope.language], ...(isOld ? [scope.say('funding.old')] : [])].join(' ');
}
