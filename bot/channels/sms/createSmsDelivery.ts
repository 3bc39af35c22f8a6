import { textMessages, messagesOf } from '../../../dialogs/texting/textMessages.ts';
import { inQuietHours } from '../../../guidance/reminders/quietHours.ts';
import type { Log } from '../../log.ts';
import type { DeliveryOutcome, Entry, Store } from '../../store/store.ts';
import type { Delivery } from '../../turn/channelPort.ts';
import { forTranscript } from '../../turn/forTranscript.ts';
import { NotAllDelivered } from '../../turn/notAllDelivered.ts';
import type { Twilio } from './createTwilio.ts';
import { holdSending, nothingSent, type Hold, type Progress } from './progress.ts';
import { sendText } from './sendText.ts';
import { readSmsAddress } from './smsAddress.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What delivering needs. */
export interface SmsDeliveryDependencies {
  readonly store: Pick<Store, 'load' | 'append' | 'note' | 'commitNote'>;
  readonly subscriptions: Subscriptions;
  readonly twilio: Twilio;
  readonly shorten: (url: string) => string;
  /** Where Twilio tells what became of a line's messages. */
  readonly statusAddress: (conversationId: string, sequence: number) => string;
  readonly log: Log;
  readonly clock: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
}

type Outcomes = Map<number, DeliveryOutcome>;

/** How many ids of sent messages are kept, to tell a message that is looked for from the same words before. */
const remembered = 40;

/** How often at most, and after how many milliseconds each, one looks whether another process is done with sending. */
const looks = { most: 20, pause: 250 };

/**
 * Delivery by text message. Sends what waits in the outbox up to the lines that are given, in order: what could not be sent before goes
 * first, and what was sent is not sent again, whichever process did it and wherever that broke off.
 */
export function createSmsDelivery(deps: SmsDeliveryDependencies): Delivery {
  return {
    async deliver(address, given) {
      const to = readSmsAddress(address);
      const wanted = given.filter(({ from }) => from !== 'resident');
      const conversationId = wanted[0]?.conversationId ?? '';
      const through = Math.max(...wanted.map(({ sequence }) => sequence));
      const outcomes: Outcomes =
        through === 0
          ? await sendPassing(deps, to, wanted)
          : await sendWaiting(deps, to, conversationId, through);
      const others = wanted.flatMap(({ sequence }) => {
        const outcome = outcomes.get(sequence) ?? 'delivered';
        return outcome === 'delivered' ? [] : [[sequence, outcome] as const];
      });
      if (others.length > 0) throw new NotAllDelivered(new Map(others));
    },
  };
}

/** Lines that are nowhere on record, such as the goodbye to whoever had everything erased. */
async function sendPassing(
  deps: SmsDeliveryDependencies,
  to: string,
  lines: readonly Entry[],
): Promise<Outcomes> {
  const now = deps.clock().toISOString();
  let last: DeliveryOutcome = 'delivered';
  for (const line of lines) {
    const sent = await sendLine(deps, to, line, nothingSent(now), async () => undefined);
    if (sent.outcome !== 'delivered') last = sent.outcome;
  }
  return new Map([[0, last]]);
}

async function sendWaiting(
  deps: SmsDeliveryDependencies,
  to: string,
  conversationId: string,
  through: number,
): Promise<Outcomes> {
  const stored = await deps.store.load(conversationId);
  const lines = (stored?.outbox ?? []).filter(
    ({ from, sequence }) => from !== 'resident' && sequence <= through,
  );
  const all = (outcome: DeliveryOutcome): Outcomes =>
    new Map(lines.map(({ sequence }) => [sequence, outcome]));
  if (!stored || stored.forgotten) return new Map([[through, 'withheld']]);
  const hold = await patientHold(deps, conversationId, stored.createdAt);
  if (!hold) return all('failed');
  const outcomes = await sendLines(deps, to, lines, hold);
  const older = lines.filter(({ sequence }) => outcomes.get(sequence) !== 'failed' && sequence < through);
  await deps.store.append(
    older.flatMap((line) => {
      const delivery = outcomes.get(line.sequence);
      return delivery ? [forTranscript({ ...line, delivery })] : [];
    }),
  );
  return outcomes;
}

async function patientHold(
  { store, clock, wait }: SmsDeliveryDependencies,
  conversationId: string,
  createdAt: string,
): Promise<Hold | null> {
  for (let look = 0; look < looks.most; look += 1) {
    const hold = await holdSending(store, conversationId, createdAt, clock);
    if (hold) return hold;
    await wait(looks.pause);
  }
  return null;
}

/** What came of the lines that were not done with before. After one that could not be sent, none is tried: they would overtake it. */
async function sendLines(
  deps: SmsDeliveryDependencies,
  to: string,
  lines: readonly Entry[],
  hold: Hold,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  let progress = hold.progress;
  for (const line of lines) {
    if (line.sequence <= progress.through) continue;
    if ([...outcomes.values()].includes('failed')) {
      outcomes.set(line.sequence, 'failed');
      continue;
    }
    const sent = await sendLine(deps, to, line, progress, (after) => hold.save(after));
    outcomes.set(line.sequence, sent.outcome);
    progress = sent.isOver
      ? { ...sent.progress, through: line.sequence, parts: 0, triedAt: null }
      : sent.progress;
  }
  await hold.release(progress);
  return outcomes;
}

interface SentLine {
  readonly outcome: DeliveryOutcome;
  /** Nothing of it is to be tried again. */
  readonly isOver: boolean;
  readonly progress: Progress;
}

/** The one way out: asks before every message whether the number still wants any. */
async function sendLine(
  deps: SmsDeliveryDependencies,
  to: string,
  line: Entry,
  before: Progress,
  save: (progress: Progress) => Promise<void>,
): Promise<SentLine> {
  const { subscriptions, clock, log, statusAddress } = deps;
  const { conversationId, sequence } = line;
  const over = (outcome: DeliveryOutcome): SentLine => ({ outcome, isOver: true, progress });
  let progress = before;
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
    if (sent.kind !== 'taken')
      log.warn('sms.notSent', { conversationId, reason: `${sent.kind}.${codeOf(sent)}` });
    if (sent.kind === 'optedOut') {
      await subscriptions.refused(conversationId);
      return over('withheld');
    }
    if (sent.kind === 'refused') return over('undelivered');
    if (sent.kind === 'notNow') progress = { ...progress, triedAt: null };
    if (sent.kind !== 'taken') return { outcome: 'failed', isOver: false, progress };
    const sids = [...progress.sids, sent.sid].slice(-remembered);
    progress = { ...progress, parts: progress.parts + 1, triedAt: null, sids };
  }
  return over('delivered');
}

function codeOf(sent: object): string {
  return 'code' in sent ? String(sent.code) : '';
}

function textsOf(line: Entry, shorten: (url: string) => string): readonly string[] {
  return line.reply ? textMessages(line.reply, shorten) : messagesOf([line.text], shorten);
}
