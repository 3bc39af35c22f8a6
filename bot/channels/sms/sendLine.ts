import { messagesOf, textMessages } from '../../../dialogs/texting/textMessages.ts';
import { inQuietHours } from '../../../guidance/reminders/quietHours.ts';
import type { Log } from '../../log.ts';
import type { DeliveryOutcome, Entry } from '../../store/store.ts';
import { spokenText } from '../render/spokenText.ts';
import type { Sent } from './createTwilio.ts';
import type { Progress } from './progress.ts';
import { sendText, type Sending } from './sendText.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What sending a line needs. */
export interface LineDependencies extends Sending {
  readonly subscriptions: Subscriptions;
  readonly shorten: (url: string) => string;
  /** Where Twilio tells what became of a line's messages. */
  readonly statusAddress: (conversationId: string, sequence: number) => string;
  readonly log: Log;
  readonly clock: () => Date;
}

/** How a line went. */
export interface SentLine {
  readonly outcome: DeliveryOutcome;
  /** Nothing of it is to be tried again. */
  readonly isOver: boolean;
  /** Twilio cannot be reached, or takes nothing more from us at the moment. */
  readonly isAway: boolean;
  readonly progress: Progress;
}

/** How many ids of sent messages are kept, to tell a message that is looked for from the same words before. */
const remembered = 40;
/** Twilio's own code for too many requests, and the status of it. */
const tooMany = [429, 20429];

/** The one way out: asks before every message whether the number still wants any. `save` makes durable what is about to be tried. */
export async function sendLine(
  deps: LineDependencies,
  to: string,
  line: Entry,
  before: Progress,
  save: (progress: Progress) => Promise<void>,
): Promise<SentLine> {
  const { subscriptions, clock, statusAddress } = deps;
  const { conversationId, sequence } = line;
  let progress = before;
  const over = (outcome: DeliveryOutcome): SentLine => ({ outcome, isOver: true, isAway: false, progress });
  const isReminder = line.because?.rule?.startsWith('reminder.') ?? false;
  if (isReminder && inQuietHours(clock().toISOString())) return over('failed');
  for (const text of textsOf(line, deps.shorten).slice(before.parts)) {
    if (!(await subscriptions.allows(conversationId, line))) return over('withheld');
    const isTried = progress.triedAt !== null;
    const since = progress.triedAt ?? clock().toISOString();
    progress = { ...progress, triedAt: since };
    await save(progress);
    const outgoing = { to, text, statusCallback: statusAddress(conversationId, sequence) };
    const sent = await sendText(deps, outgoing, { since, isTried, known: progress.sids });
    if (sent.kind !== 'taken') return notTaken(deps, line, sent, progress);
    const sids = [...progress.sids, sent.sid].slice(-remembered);
    progress = { ...progress, parts: progress.parts + 1, triedAt: null, sids };
  }
  return over('delivered');
}

async function notTaken(
  { subscriptions, log }: LineDependencies,
  { conversationId }: Entry,
  sent: Exclude<Sent, { kind: 'taken' }>,
  progress: Progress,
): Promise<SentLine> {
  const code = 'code' in sent ? sent.code : 0;
  log.warn('sms.notSent', { conversationId, reason: `${sent.kind}.${code}` });
  const over = { isOver: true, isAway: false, progress };
  if (sent.kind === 'refused') return { outcome: 'undelivered', ...over };
  if (sent.kind !== 'optedOut') {
    const isAway = sent.kind === 'unknown' || tooMany.includes(code);
    return { outcome: 'failed', isOver: false, isAway, progress };
  }
  await subscriptions.refused(conversationId);
  return { outcome: 'withheld', ...over };
}

function textsOf(line: Entry, shorten: (url: string) => string): readonly string[] {
  return line.reply ? textMessages(line.reply, shorten) : messagesOf([spokenText(line)], shorten);
}
