import type { Language } from '../../../guidance/language.ts';
import type { Entry } from '../../store/store.ts';
import { spokenText } from '../render/spokenText.ts';
import { toActivity, type Rendering, type ReplyActivity } from '../render/toActivity.ts';
import type { Pass } from './pass.ts';

/** A line as Direct Line clients get it. */
export interface LineActivity extends ReplyActivity {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  /** What the guide speaks from here on, where that changed: the page around the chat changes with it. */
  readonly locale?: Language;
  readonly channelData?: { readonly clientActivityID: string };
}

const speakers = {
  guide: { id: 'guidepost', name: 'Guidepost', role: 'bot' },
  staff: { id: 'guidepost-staff', name: 'Guidepost staff', role: 'bot' },
} as const;

/** The id of a saved line's activity, the same in every process. */
export function activityId(pass: Pass, sequence: number): string {
  return `${pass.conversation}|${String(sequence).padStart(7, '0')}`;
}

/** The id of a passing line's activity. */
export function passingActivityId(pass: Pass, order: number): string {
  return `${pass.conversation}|passing-${order}`;
}

/**
 * A line of the transcript as an activity. The resident's own carries the client's id of it, for which Web Chat waits, and
 * the token's user as its sender.
 */
export function lineActivity(entry: Entry, pass: Pass, id: string, rendering: Rendering = {}): LineActivity {
  const line = {
    id,
    timestamp: entry.at,
    channelId: 'directline',
    conversation: { id: pass.conversation },
  } as const;
  if (entry.from !== 'resident') {
    const reply = entry.reply ?? { text: spokenText(entry), options: [], cards: [], because: {} };
    const locale = entry.language ? { locale: entry.language } : {};
    return { ...toActivity(reply, rendering), ...line, ...locale, from: speakers[entry.from] };
  }
  return {
    ...line,
    type: 'message',
    text: entry.text,
    textFormat: 'plain',
    from: { id: pass.user, role: 'user' },
    ...(entry.clientActivityId ? { channelData: { clientActivityID: entry.clientActivityId } } : {}),
  };
}
