import { criterion, seeing } from './criterion.ts';

const asWished = 6;

/** Whether a wage is paid while learning. Who needs one is shown no track without. */
export const byPay = criterion(seeing('earns'), ({ earns }, { facts: { pay = 'either' } }) => {
  if (pay === 'earn' && !earns) return { obstacle: { code: 'noWage' } };
  const wished = pay !== 'learn' || !earns;
  return { points: wished ? asWished : 0, reasons: earns ? [{ code: 'earns' }] : [] };
});
