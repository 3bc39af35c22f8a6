import type { Wish } from '../../data/wishes.ts';
import type { Danger } from '../../guidance/safety/danger.ts';

/** What the closed list of wishes calls each danger; of hunger and no shelter it is the wish for support. */
export const wishOfDanger: Readonly<Record<Danger, Wish>> = {
  medical: 'medical_emergency',
  crisis: 'crisis_self_harm',
  child: 'abuse_disclosure',
  trafficking: 'abuse_disclosure',
  danger: 'abuse_disclosure',
  threat: 'threat_of_harm',
  need: 'support_services',
};
