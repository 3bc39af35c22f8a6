import type { Wish } from '../../data/wishes.ts';
import { tellsArticle } from './articleReply.ts';
import { asksToErase } from './asksToErase.ts';
import { inDanger } from './inDanger.ts';
import { opensFlow } from './opensFlow.ts';
import { runs } from './runs.ts';
import { tells } from './tells.ts';
import { tellsContacts } from './tellsContacts.ts';
import type { WishReply } from './wishReply.ts';

export type { WishReply } from './wishReply.ts';

/** What is done about each wish. Whatever leaves a part in the middle keeps it one tap away. */
export const wishReplies: Readonly<Record<Wish, WishReply>> = {
  // Finding and choosing
  interest_start: opensFlow('interests'),
  interest_explain: opensFlow('interests'),
  career_explore: opensFlow('training'),
  track_find: opensFlow('training'),
  track_detail: opensFlow('training'),
  apprenticeship: opensFlow('training'),
  compare_tracks: runs('compare'),
  none_of_these: opensFlow('training'),
  eligibility_check: opensFlow('funding'),
  funding_help: opensFlow('funding'),
  foreign_credential: tellsContacts('wishes.foreign_credential.text', ['english', 'job'], ['training']),
  adult_ed: opensFlow('support', { answer: 'adultEducation' }),
  job_search: tellsContacts('wishes.job_search.text', ['job'], ['training', 'interests']),
  unemployment_out_of_scope: tellsContacts(
    'wishes.unemployment_out_of_scope.text',
    ['unemployment'],
    ['training', 'support'],
  ),
  laid_off_help: tellsContacts(
    'wishes.laid_off_help.text',
    ['laidOff', 'unemployment'],
    ['training', 'funding', 'lessIncome'],
  ),
  location_hours: tellsContacts('wishes.location_hours.text', ['job'], ['support']),
  // Help around it
  support_services: opensFlow('support', { hears: true }),
  disability_vr: opensFlow('support', { answer: 'disability' }),
  veteran_services: opensFlow('support', { answer: 'veterans' }),
  reentry_services: opensFlow('support', { answer: 'reentry' }),
  // FAFSA
  fafsa_start: opensFlow('fafsa'),
  fafsa_ready: opensFlow('ready'),
  fafsa_account: tellsArticle(['account']),
  fafsa_dependency: opensFlow('fafsa'),
  fafsa_contributor: tellsArticle(['people', 'immigrant', 'alone']),
  fafsa_consent: tellsArticle(['consent']),
  fafsa_money: tellsArticle(['money', 'dates']),
  fafsa_deadline: opensFlow('dates'),
  fafsa_graduation: opensFlow('graduation'),
  fafsa_verification: opensFlow('wrong', { answer: 'verification' }),
  fafsa_status: tellsArticle(['problems', 'aid'], { words: 'wishes.fafsa_status.text', ways: ['wrong'] }),
  fafsa_correction: opensFlow('wrong', { hears: true }),
  fafsa_default: opensFlow('wrong', { answer: 'default' }),
  aid_estimate: opensFlow('rough'),
  aid_undocumented: opensFlow('cannot', { hears: true }),
  aid_appeal: runs('answers', 'money-lost-my-job'),
  // With the bot
  human_handoff: runs('person'),
  complaint_handoff: runs('person'),
  privacy_question: tells(
    ['wishes.privacy_question.who', 'wishes.privacy_question.kept'],
    ['erase', 'person'],
  ),
  data_delete: asksToErase,
  pii_redirect: tells(['wishes.pii_redirect.text'], ['person']),
  scam_check: opensFlow('scam', { hears: true }),
  abuse_of_bot: tells(['wishes.abuse_of_bot.text'], ['training', 'fafsa', 'person']),
  language_switch: runs('language'),
  sms_stop: tells(['wishes.sms_stop.text']),
  sms_help: tells(['wishes.sms_help.text', 'welcome.privacy'], ['person']),
  bot_help: runs('help'),
  plan_show: runs('plan'),
  reminder_set: runs('remind'),
  reminder_stop: runs('stopReminders'),
  answer_change: runs('change'),
  start_over: runs('startOver'),
  go_back: runs('back'),
  skip_question: runs('skip'),
  why_asked: runs('why'),
  progress_show: runs('progress'),
  repeat_question: runs('repeat'),
  greeting: runs('repeat'),
  thanks: runs('repeat'),
  goodbye: tells(['wishes.goodbye.text']),
  // In danger: dialogs/safety answers before any wish is looked for
  crisis_self_harm: inDanger('safety.crisis', 'crisis'),
  abuse_disclosure: inDanger('safety.danger', 'danger'),
  medical_emergency: inDanger('wishes.medical_emergency.text', null),
  threat_of_harm: inDanger('wishes.threat_of_harm.text', null),
};
