import type { Wish } from '../../data/wishes.ts';

/** The wishes of somebody in danger, the most urgent first. */
export const dangerWishes = [
  'medical_emergency',
  'crisis_self_harm',
  'abuse_disclosure',
  'threat_of_harm',
] as const satisfies readonly Wish[];
