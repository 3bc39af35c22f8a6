import type { Wish } from '../../data/wishes.ts';
import { aboutTrack } from './aboutTrack.ts';
import { afterWords } from './afterWords.ts';
import { appealsAid } from './appealsAid.ts';
import { articleOr } from './articleOr.ts';
import { tellsArticle } from './articleReply.ts';
import { asksToErase } from './asksToErase.ts';
import { checksEntry } from './checksEntry.ts';
import { compares } from './compares.ts';
import { complaint } from './complaint.ts';
import { estimatesAid } from './estimatesAid.ts';
import { explainsInterests } from './explainsInterests.ts';
import { exploresCareers } from './exploresCareers.ts';
import { findsOffice } from './findsOffice.ts';
import { findsTraining } from './findsTraining.ts';
import { goodbye } from './goodbye.ts';
import { greets } from './greets.ts';
import { helpsPay } from './helpsPay.ts';
import { helpsVeterans } from './helpsVeterans.ts';
import { inDanger } from './inDanger.ts';
import { inOtherWords } from './inOtherWords.ts';
import { languageSwitch } from './languageSwitch.ts';
import { noMoreMessages } from './noMoreMessages.ts';
import { opensFlow } from './opensFlow.ts';
import { runs } from './runs.ts';
import { startsOver } from './startsOver.ts';
import { supports } from './supports.ts';
import { tells } from './tells.ts';
import { tellsContacts } from './tellsContacts.ts';
import { tellsPrivacy } from './tellsPrivacy.ts';
import { turnsDown } from './turnsDown.ts';
import { welcomes } from './welcomes.ts';
import type { WishReply } from './wishReply.ts';

export type { WishReply } from './wishReply.ts';

/** What is done about each wish. Whatever leaves a part in the middle keeps it one tap away. */
export const wishReplies: Readonly<Record<Wish, WishReply>> = {
  // Finding and choosing
  interest_start: opensFlow('interests'),
  interest_explain: explainsInterests,
  career_explore: exploresCareers,
  track_find: findsTraining(),
  track_detail: aboutTrack,
  apprenticeship: findsTraining({ pay: 'earn' }),
  compare_tracks: compares,
  none_of_these: turnsDown,
  eligibility_check: checksEntry,
  funding_help: helpsPay,
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
  location_hours: findsOffice,
  // Help around it
  support_services: supports,
  disability_vr: afterWords('wishes.disability_vr.text', opensFlow('support', { answer: 'disability' })),
  veteran_services: helpsVeterans,
  reentry_services: opensFlow('support', { answer: 'reentry' }),
  // FAFSA
  fafsa_start: articleOr(['basics'], opensFlow('fafsa'), 0.55),
  fafsa_ready: opensFlow('ready'),
  fafsa_account: articleOr(['account'], tellsArticle(['account'])),
  fafsa_dependency: articleOr(['alone'], opensFlow('fafsa')),
  fafsa_contributor: articleOr(['people'], tellsArticle(['people', 'immigrant', 'alone'])),
  fafsa_consent: articleOr(['consent'], tellsArticle(['consent'])),
  fafsa_money: articleOr(['money'], tellsArticle(['money', 'dates'])),
  fafsa_deadline: articleOr(['dates'], opensFlow('dates')),
  fafsa_graduation: opensFlow('graduation'),
  fafsa_verification: opensFlow('wrong', { answer: 'verification' }),
  fafsa_status: articleOr(['problems', 'aid'], tells(['wishes.fafsa_status.text'], ['wrong', 'person'])),
  fafsa_correction: opensFlow('wrong', { hears: true }),
  fafsa_default: opensFlow('wrong', { answer: 'default' }),
  aid_estimate: estimatesAid,
  aid_undocumented: articleOr(['immigrant'], opensFlow('cannot', { hears: true })),
  aid_appeal: appealsAid,
  // With the bot
  human_handoff: runs('person'),
  complaint_handoff: complaint,
  privacy_question: tellsPrivacy,
  data_delete: asksToErase,
  pii_redirect: tells(['wishes.pii_redirect.text'], ['person']),
  scam_check: opensFlow('scam', { hears: true }),
  abuse_of_bot: tells(['wishes.abuse_of_bot.text'], ['training', 'fafsa', 'person']),
  language_switch: languageSwitch,
  sms_stop: noMoreMessages,
  sms_help: tells(['wishes.sms_help.text', 'welcome.privacy'], ['person']),
  bot_help: runs('help'),
  plan_show: runs('plan'),
  reminder_set: runs('remind'),
  reminder_stop: runs('stopReminders'),
  answer_change: runs('change'),
  start_over: startsOver,
  go_back: runs('back'),
  skip_question: runs('skip'),
  why_asked: runs('why'),
  progress_show: runs('progress'),
  repeat_question: inOtherWords,
  greeting: greets,
  thanks: welcomes,
  goodbye,
  // In danger: dialogs/safety answers before any wish is looked for
  crisis_self_harm: inDanger('crisis'),
  abuse_disclosure: inDanger('danger'),
  medical_emergency: inDanger('medical'),
  threat_of_harm: inDanger('threat'),
};
