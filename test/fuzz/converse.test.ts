import { expect, test } from '@jest/globals';
import { newConversation } from '../../dialogs/conversation.ts';
import { warmRecognizers } from '../../dialogs/engine/recognize.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { createMoves, type FuzzedMove } from '../support/fuzz/fuzzedMove.ts';
import { fuzzTurn, type FuzzedSession } from '../support/fuzz/fuzzedSession.ts';
import { readFuzzing } from '../support/fuzz/fuzzing.ts';
import { messageCorpus } from '../support/fuzz/messageCorpus.ts';
import { createPicker, type Picker } from '../support/fuzz/picker.ts';
import { openPlaces } from '../understanding/hostile/openPlaces.ts';
import { projectGuide } from '../support/projectGuide.ts';

const fuzzing = readFuzzing('converse');
const messages = fuzzing.size(800, 100_000);
/** Milliseconds of processor time that one message may take, at the second try. */
const mostTime = 250;
/** Findings after which the rest is not tried. */
const mostFindings = 10;
const begin = Date.parse('2026-11-22T15:00:00Z');
const guide = { ...projectGuide(), staffHours: { week: [], closedOn: [] } };

interface Finding {
  readonly problem: string;
  readonly channel: string;
  /** What went wrong, and the how many-th of all messages it was; the seed leads to what came before it. */
  readonly said: FuzzedMove;
  readonly message: number;
  readonly open: string;
}

test(`${messages} messages in both languages, from many open places: nothing is thrown, every one is answered, every state reads back, none takes long`, async () => {
  await warmRecognizers();
  const pick = createPicker(fuzzing.seed);
  const makeMove = createMoves(messageCorpus(), projectGuide());
  const starts = languages.flatMap((language) => [...openPlaces(language)].map(([, place]) => place));
  const findings: Finding[] = [];
  let slowest = 0;
  for (let done = 0; done < messages && findings.length < mostFindings;) {
    let session = startOf(pick, starts);
    for (let turn = 1 + pick.below(25); turn > 0 && done < messages; turn -= 1, done += 1) {
      const said = makeMove(session.conversation, session.replies, pick);
      const tried = attempt(session, said);
      if ('problem' in tried) {
        const open = JSON.stringify(session.conversation.open);
        findings.push({ problem: tried.problem, channel: session.channel, said, message: done, open });
        break;
      }
      slowest = Math.max(slowest, tried.milliseconds);
      session = later(tried.session, pick);
    }
  }
  process.stderr.write(`${messages} messages, the slowest ${Math.round(slowest)} ms of processor time\n`);
  expect(findings).toEqual([]);
}, 3_600_000);

/** A new conversation, or one with a question open, on any channel. */
function startOf(
  pick: Picker,
  starts: readonly Pick<FuzzedSession, 'conversation' | 'replies'>[],
): FuzzedSession {
  const channel = pick.of(['website', 'website', 'teams', 'sms'] as const);
  const language: Language = pick.of(languages);
  const fresh = { conversation: newConversation(language), replies: [] };
  const { conversation, replies } = pick.chance(0.3) ? fresh : pick.of(starts);
  return { channel, conversation, replies, stored: null, at: begin };
}

function attempt(
  session: FuzzedSession,
  move: FuzzedMove,
): { readonly session: FuzzedSession; readonly milliseconds: number } | { readonly problem: string } {
  try {
    const [once, after] = measured(() => fuzzTurn(session, move, guide));
    if (once < mostTime) return { session: after, milliseconds: once };
    // The first time it may have been compiling or clearing up.
    const again = Math.min(
      measured(() => fuzzTurn(session, move, guide))[0],
      measured(() => fuzzTurn(session, move, guide))[0],
    );
    return again < mostTime ? { session: after, milliseconds: again } : { problem: `It takes ${again} ms` };
  } catch (cause) {
    return {
      problem:
        cause instanceof Error
          ? `${cause.message}\n${cause.stack?.split('\n').slice(1, 5).join('\n')}`
          : String(cause),
    };
  }
}

/** With the milliseconds of processor time, which other work on the machine does not lengthen. */
function measured<T>(run: () => T): readonly [number, T] {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value];
}

/** Time passes, mostly a little; now and then a person of the staff comes or somebody waits for one. */
function later(session: FuzzedSession, pick: Picker): FuzzedSession {
  const minutes = pick.chance(0.9) ? 1 + pick.below(5) : pick.below(60 * 24 * 40);
  const at = session.at + minutes * 60_000;
  if (!pick.chance(0.005)) return { ...session, at };
  const time = new Date(at).toISOString();
  const here = {
    stage: 'here',
    account: 'ana',
    name: 'Ana Example',
    patience: 15,
    unansweredSince: null,
    activeAt: time,
  } as const;
  const person = pick.of([here, { stage: 'waiting', since: time } as const, null]);
  return { ...session, at, conversation: { ...session.conversation, person } };
}
