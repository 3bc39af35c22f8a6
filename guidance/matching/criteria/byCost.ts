import type { Seeker } from '../seeker.ts';
import { statusOn } from '../statusOn.ts';
import type { Track } from '../track.ts';
import { criterion, seeing, type Verdict } from './criterion.ts';

type Priced = Pick<Track, 'free' | 'funds' | 'price' | 'status' | 'expiresOn'>;

/** What it costs the resident. Cheaper is better for everyone: nobody is asked whether they like to pay. */
export const byCost = criterion(
  seeing('free', 'funds', 'price', 'status', 'expiresOn'),
  (track, seeker, today) => {
    if (track.free === 'yes') return { points: 4, reasons: [free(track, today)] };
    if (track.free === 'unknown') return { points: 1, reasons: [{ code: 'costUnknown' }] };
    return helped(track, seeker) ?? beyond(track, seeker) ?? { points: 0, reasons: [paidBySelf(track)] };
  },
);

/** That it is free is no surer than that it is open. */
function free(track: Priced, today: string): { readonly code: 'free' | 'wasFree' } {
  return { code: statusOn(track, today) === 'unconfirmed' ? 'wasFree' : 'free' };
}

/** Somebody may pay. */
function helped(track: Priced, { aid }: Seeker): Verdict | null {
  const help = aid(track);
  if (help === 'elsewhere') return { points: 1, reasons: [{ code: 'aidElsewhere' }] };
  if (track.free !== 'aid') return null;
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
