import type { Wish } from '../../data/wishes.ts';

/** What a phrase of data/phrases (`wishes`, `topics`) points to, where that is not told by what stands before its colon. */
const byMeaning: Readonly<Record<string, Wish>> = {
  'support:reentry': 'reentry_services',
  'support:laidOff': 'laid_off_help',
  'support:adultEducation': 'adult_ed',
  'support:disability': 'disability_vr',
  'support:veterans': 'veteran_services',
  'wrong:verification': 'fafsa_verification',
  'wrong:default': 'fafsa_default',
  'wrong:consent': 'fafsa_consent',
  'wrong:invitation': 'fafsa_contributor',
  'cannot:undocumented': 'aid_undocumented',
  'cannot:afraid': 'aid_undocumented',
  'cannot:unusual': 'fafsa_dependency',
  'cannot:homeless': 'fafsa_dependency',
};

const byPart: Readonly<Record<string, Wish>> = {
  interests: 'interest_start',
  training: 'track_find',
  fafsa: 'fafsa_start',
  topics: 'fafsa_start',
  rough: 'aid_estimate',
  exact: 'aid_estimate',
  person: 'human_handoff',
  hello: 'greeting',
  thanks: 'thanks',
  goodbye: 'goodbye',
  delete: 'data_delete',
  scam: 'scam_check',
  careerconnect: 'track_detail',
  funding: 'funding_help',
  support: 'support_services',
  remind: 'reminder_set',
  stopReminders: 'reminder_stop',
  dates: 'fafsa_deadline',
  graduation: 'fafsa_graduation',
  ready: 'fafsa_ready',
  wrong: 'fafsa_correction',
  cannot: 'fafsa_contributor',
};

/** The wish that a phrase's meaning (`support:transport`, `wrong:code`) points to; `null` for one that points to none. */
export function wishOfPhrase(meaning: string): Wish | null {
  return byMeaning[meaning] ?? byPart[meaning.split(':')[0] ?? ''] ?? null;
}
