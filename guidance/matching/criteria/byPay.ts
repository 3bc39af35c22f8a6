import type { Reason } from '../reason.ts';
import type { Criterion } from './criterion.ts';

const asWished = 6;

/** Whether a wage is paid while learning. Never contradicts: few tracks pay one, and a resident may want to see the others. */
export const byPay: Criterion = ({ earns }, { pay }) => {
  const reasons: Reason[] = earns ? [{ code: 'earns' }] : pay === 'earn' ? [{ code: 'noWage' }] : [];
  const wished = pay === 'either' || (pay === 'earn') === earns;
  return { points: wished ? asWished : 0, reasons };
};
