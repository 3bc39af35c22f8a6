import { hasPassed } from '../../hasPassed.ts';
import type { DeliveryOutcome, Entry, Store } from '../../store/store.ts';
import type { Delivery } from '../../turn/channelPort.ts';
import { forTranscript } from '../../turn/forTranscript.ts';
import { NotAllDelivered } from '../../turn/notAllDelivered.ts';
import { holdSending, nothingSent, type Hold } from './progress.ts';
import { sendLine, type LineDependencies } from './sendLine.ts';
import { readSmsAddress } from './smsAddress.ts';

/** What delivering needs. */
export interface SmsDeliveryDependencies extends LineDependencies {
  readonly store: Pick<Store, 'load' | 'append' | 'note' | 'commitNote'>;
}

type Outcomes = Map<number, DeliveryOutcome>;

/** When Twilio was found away, milliseconds since 1970. */
interface Away {
  since: number;
}

/** Once Twilio could not be reached, it is left alone for so long: whoever waits behind would wait for every try. Milliseconds. */
const respite = 5000;

/** How often at most, and after how many milliseconds each, one looks whether another process is done with sending. */
const looks = { most: 20, pause: 250 };

/**
 * Delivery by text message. Sends what waits in the outbox up to the lines that are given, in order: what could not be sent before goes
 * first, and what was sent is not sent again, whichever process did it and wherever that broke off.
 */
export function createSmsDelivery(deps: SmsDeliveryDependencies): Delivery {
  const away: Away = { since: -Infinity };
  return {
    async deliver(address, given) {
      const to = readSmsAddress(address);
      const wanted = given.filter(({ from }) => from !== 'resident');
      const conversationId = wanted[0]?.conversationId ?? '';
      const through = Math.max(...wanted.map(({ sequence }) => sequence));
      const outcomes: Outcomes =
        through === 0
          ? await sendPassing(deps, to, wanted)
          : await sendWaiting(deps, to, conversationId, through, away);
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
  away: Away,
): Promise<Outcomes> {
  const stored = await deps.store.load(conversationId);
  const lines = (stored?.outbox ?? []).filter(
    ({ from, sequence }) => from !== 'resident' && sequence <= through,
  );
  const all = (outcome: DeliveryOutcome): Outcomes =>
    new Map(lines.map(({ sequence }) => [sequence, outcome]));
  if (!stored || stored.forgotten) return new Map([[through, 'withheld']]);
  if (!hasPassed(away.since, respite, deps.clock().getTime())) return all('failed');
  const hold = await patientHold(deps, conversationId, stored.createdAt);
  if (!hold) return all('failed');
  const outcomes = await sendLines(deps, to, lines, hold, away);
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
  away: Away,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  let progress = hold.progress;
  let isStuck = false;
  for (const line of lines.filter(({ sequence }) => sequence > hold.progress.through)) {
    if (isStuck) {
      outcomes.set(line.sequence, 'failed');
      continue;
    }
    const sent = await sendLine(deps, to, line, progress, (after) => hold.save(after));
    outcomes.set(line.sequence, sent.outcome);
    isStuck = !sent.isOver;
    if (sent.isAway) away.since = deps.clock().getTime();
    progress = sent.isOver
      ? { ...sent.progress, through: line.sequence, parts: 0, triedAt: null }
      : sent.progress;
  }
  await hold.release(progress);
  return outcomes;
}
