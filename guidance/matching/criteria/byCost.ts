import type { Criterion, Verdict } from './criterion.ts';
import type { Track } from '../track.ts';

const verdicts: Readonly<Record<Track['free'], Verdict>> = {
  yes: { points: 3, reasons: [{ code: 'free' }] },
  aid: { points: 2, reasons: [{ code: 'freeWithAid' }] },
  unknown: { points: 1, reasons: [{ code: 'costUnknown' }] },
  no: { points: 0, reasons: [{ code: 'costs' }] },
};

/** What it costs the resident. Cheaper is better for everyone: nobody is asked whether they like to pay. */
export const byCost: Criterion = ({ free }) => verdicts[free];
