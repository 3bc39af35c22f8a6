import type { Seeker } from '../seeker.ts';
import { statusOn } from '../statusOn.ts';
import type { Track } from '../track.ts';
import { criterion, type Verdict } from './criterion.ts';

/** What it costs; the price and the funds only where a resident may have to pay. */
type Cost =
  Pick<Track & { free: 'yes' }, 'free' | 'status' | 'expiresOn'> | { readonly free: 'unknown' } | Priced;

type Priced = Pick<Track, 'funds' | 'price'> & { readonly free: 'aid' | 'no' };

/** What it costs the resident. Cheaper is better for everyone: nobody is asked whether they like to pay. */
export const byCost = criterion(costOf, (cost, seeker, today) => {
  if (cost.free === 'yes') return { points: 4, reasons: [{ code: freeOn(cost, today) }] };
  if (cost.free === 'unknown') return { points: 1, reasons: [{ code: 'costUnknown' }] };
  return helped(cost, seeker) ?? beyond(cost, seeker) ?? { points: 0, reasons: [paidBySelf(cost)] };
});

function costOf({ free, funds, price, status, expiresOn }: Track): Cost {
  if (free === 'yes') return { free, status, expiresOn };
  return free === 'unknown' ? { free } : { free, funds, ...(price && { price }) };
}

/** That it is free is no surer than that it is open. */
function freeOn(cost: Pick<Track, 'status' | 'expiresOn'>, today: string): 'free' | 'wasFree' {
  return statusOn(cost, today) === 'unconfirmed' ? 'wasFree' : 'free';
}

/** Somebody may pay. */
function helped(cost: Priced, { aid }: Seeker): Verdict | null {
  const help = aid(cost);
  if (help === 'elsewhere') return { points: 1, reasons: [{ code: 'aidElsewhere' }] };
  if (cost.free !== 'aid') return null;
  if (help === 'may') return { points: 3, reasons: [{ code: 'freeWithAid' }] };
  return help === 'depends'
    ? { points: 2, reasons: [{ code: 'freeWithAid' }, { code: 'aidDepends' }] }
    : null;
}

/** Whoever has less than this can pay nothing worth the name. Whole dollars. */
const nextToNothing = 100;

/** It costs more than there is; an unknown price is too much only for who has next to nothing. */
function beyond({ price, free }: Priced, { facts: { canPay } }: Seeker): Verdict | null {
  if (canPay === undefined) return null;
  const tooMuch = price ? price[0] > canPay : canPay < nextToNothing;
  if (!tooMuch) return null;
  return { obstacle: { code: free === 'aid' ? 'nobodyPays' : 'costsTooMuch' } };
}

function paidBySelf({ free }: Priced): { readonly code: 'aidUnlikely' | 'costs' } {
  return { code: free === 'aid' ? 'aidUnlikely' : 'costs' };
}
