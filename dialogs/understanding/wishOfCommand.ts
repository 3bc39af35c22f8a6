import type { Wish } from '../../data/wishes.ts';

const byCommand: Readonly<Record<string, Wish>> = {
  back: 'go_back',
  skip: 'skip_question',
  why: 'why_asked',
  progress: 'progress_show',
  change: 'answer_change',
  startOver: 'start_over',
  menu: 'bot_help',
  'menu:leave': 'sms_stop',
  help: 'bot_help',
  person: 'human_handoff',
  plan: 'plan_show',
  asText: 'plan_show',
  delete: 'data_delete',
  repeat: 'repeat_question',
  compare: 'compare_tracks',
  none: 'none_of_these',
  whyNot: 'interest_explain',
  remind: 'reminder_set',
  stopReminders: 'reminder_stop',
  answers: 'bot_help',
  topics: 'fafsa_start',
};

/** What somebody wishes for who types a command of data/phrases (`back`, `language:es`); `null` for one that tells no wish. */
export function wishOfCommand(meaning: string): Wish | null {
  if (meaning.startsWith('language:')) return 'language_switch';
  return byCommand[meaning] ?? null;
}
