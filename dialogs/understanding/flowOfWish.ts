import type { Wish } from '../../data/wishes.ts';

/** The flow that a wish opens, for those that say nothing new while it is open. */
export const flowOfWish: Readonly<Partial<Record<Wish, string>>> = {
  interest_start: 'interests',
  track_find: 'training',
  funding_help: 'funding',
  support_services: 'support',
  fafsa_start: 'fafsa',
  fafsa_ready: 'ready',
  fafsa_deadline: 'dates',
  fafsa_graduation: 'graduation',
  fafsa_correction: 'wrong',
  aid_undocumented: 'cannot',
  aid_estimate: 'rough',
  scam_check: 'scam',
  data_delete: 'delete',
};
