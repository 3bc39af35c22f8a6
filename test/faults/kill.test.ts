import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '../../bot/store/store.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { killPoints, type KillPoint } from '../support/faults/killPoint.ts';
import { openKillStage, type KillStage } from '../support/faults/killStage.ts';
import { messageId, type Resident } from '../support/faults/resident.ts';

/** Residents who are all at the same step when the process dies. */
const residents = 20;
/** How often each step is tried; without a number only those of the suite are, once. `npm run faults` says 20. */
const lives = Number(process.env['FAULT_LIVES'] ?? 0);
/** Replies to one message. */
const mostRepeated = 2;
const tried = killPoints.filter(({ inSuite }) => inSuite || lives > 0);

/** What is said before, at the moment of the fault, and after the restart. */
interface Talk {
  readonly before: string;
  readonly during: readonly string[];
  readonly after: string;
}

/** What became of a resident's conversation. */
interface Outcome {
  readonly lines: readonly (readonly [Entry['from'], string])[];
  readonly answers: Conversation['answers'];
  readonly shown: readonly string[];
}

interface Message {
  readonly resident: Resident;
  readonly text: string;
  /** Which of the resident's messages it is. */
  readonly word: string;
  readonly id: string;
}

describe.each(Array.from({ length: Math.max(1, lives) }, (_each, index) => index + 1))(
  'kill -9, time %d',
  (life) => {
    describe.each([...new Set(tried.map(({ channel }) => channel))])('on %s', (channel) => {
      let stage: KillStage;
      beforeAll(async () => {
        stage = await openKillStage();
      });
      afterAll(() => stage.close());

      test.each(tried.filter((point) => point.channel === channel))(
        '$name loses nothing that was acknowledged, and nothing comes twice that need not',
        async (point) => {
          const talk = talkAt(point);
          const undisturbed = await outcomeUndisturbed(stage, point, talk, life);
          const all = await Promise.all(
            Array.from({ length: residents }, (_each, index) =>
              stage.resident(channel, `${life}-${killPoints.indexOf(point)}-${index}`),
            ),
          );
          await sayUntilKept(all.map((resident) => message(resident, talk.before, 'a')));
          for (const resident of all) await outcomeOf(stage, resident);
          const during = all.flatMap((resident) =>
            talk.during.map((text, index) => message(resident, text, `b${index}`)),
          );
          const acknowledged = await dieAt(stage, point, during);
          await stage.restart();
          stage.refuse(false);
          for (const [index, { resident, id }] of during.entries())
            if (acknowledged[index]) expect(await idsOf(stage, resident)).toContain(id);
          const left = during.filter((_each, index) => !acknowledged[index]);
          for (const round of talk.during.keys())
            await sayUntilKept(left.filter(({ word }) => word === `b${round}`));
          expect(await stage.process().sweep()).toBe('swept');
          await sayUntilKept(all.map((resident) => message(resident, talk.after, 'c')));
          for (const resident of all) expectSame(await outcomeOf(stage, resident), undisturbed, point);
        },
      );
    });
  },
);

/** In a channel that is sent to, something with several replies. */
function talkAt({ channel, queued }: KillPoint): Talk {
  const during = queued ? ['yes', 'no'] : [channel === 'website' ? 'yes' : 'what is the fafsa?'];
  return { before: 'what i like', during, after: 'no' };
}

function message(resident: Resident, text: string, word: string): Message {
  return { resident, text, word, id: messageId(resident, word) };
}

/** Says them again, as channels do, while they are not acknowledged: a busy machine may have no time for some. */
async function sayUntilKept(messages: readonly Message[], tries = 5): Promise<void> {
  const kept = await sayAll(messages);
  const left = messages.filter((_each, index) => !kept[index]);
  if (left.length > 0 && tries === 0) throw new Error(`${left.length} messages are not kept`);
  if (left.length > 0) await sayUntilKept(left, tries - 1);
}

function sayAll(messages: readonly Message[]): Promise<boolean[]> {
  return Promise.all(messages.map(({ resident, text, id }) => resident.say(text, id)));
}

async function outcomeUndisturbed(stage: KillStage, { name, channel }: KillPoint, talk: Talk, life: number) {
  const resident = await stage.resident(
    channel,
    `undisturbed-${life}-${name.length}-${name.replaceAll(/\W/g, '')}`,
  );
  const said = [talk.before, ...talk.during, talk.after].map((text, index) =>
    message(resident, text, `u${index}`),
  );
  for (const each of said) await sayUntilKept([each]);
  return outcomeOf(stage, resident);
}

/** Says the messages, and kills the process at the point. Gives which were acknowledged. */
async function dieAt(
  stage: KillStage,
  point: KillPoint,
  during: readonly Message[],
): Promise<readonly boolean[]> {
  const process = stage.process();
  if (point.sweeping) {
    stage.refuse(true);
    const acknowledged = await sayAll(during);
    stage.refuse(false);
    await stage.pass(60_000);
    await process.aim(aimOf(point));
    expect(await process.sweep()).toBe('killed');
    return acknowledged;
  }
  if (point.place) await process.aim(aimOf(point));
  const held = point.sends === undefined ? null : stage.hold(point.sends, residents);
  const saying = sayAll(during);
  if (point.answered) await saying;
  await held;
  if (!point.place) process.kill();
  expect(await process.died()).toBe('SIGKILL');
  return saying;
}

function aimOf({ place }: KillPoint) {
  const left = place?.by === 'all' ? residents : 1 + Math.floor(Math.random() * residents);
  return {
    place: place?.at ?? '',
    left: place?.at === 'after pending' ? 1 : left,
    holds: place?.by === 'all',
  };
}

async function idsOf(stage: KillStage, resident: Resident): Promise<readonly string[]> {
  const { id, outbox } = await stage.stored(resident);
  return [...(await stage.store.entries(id, 0, 500)), ...outbox].map(({ activityId }) => activityId);
}

/** When everything that goes on for the resident is over. */
async function outcomeOf(stage: KillStage, resident: Resident): Promise<Outcome> {
  let stored = await stage.stored(resident);
  for (let look = 0; look < 500 && !(await isOver(stage, resident)); look += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  stored = await stage.stored(resident);
  const entries = await stage.store.entries(stored.id, 0, 500);
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_each, index) => index + 1));
  expect(entries).toHaveLength(stored.lastSequence);
  return {
    lines: entries.map(({ from, text }) => [from, text]),
    answers: (JSON.parse(stored.state) as Conversation).answers,
    shown: await stage.shown(resident),
  };
}

/** An outbox is emptied by the next turn or the sweeper: what counts is that all of it is in the transcript, and delivered. */
async function isOver(stage: KillStage, resident: Resident): Promise<boolean> {
  const { id, lastSequence } = await stage.stored(resident);
  const entries = await stage.store.entries(id, 0, 500);
  const isDelivered = entries.every(({ from, delivery }) => from === 'resident' || delivery === 'delivered');
  return entries.at(-1)?.sequence === lastSequence && isDelivered;
}

function expectSame(outcome: Outcome, undisturbed: Outcome, { mayRepeat }: KillPoint): void {
  expect(outcome.lines).toEqual(undisturbed.lines);
  expect(outcome.answers).toEqual(undisturbed.answers);
  if (!mayRepeat) {
    expect(outcome.shown).toEqual(undisturbed.shown);
    return;
  }
  const { missing, more } = compare(outcome.shown, undisturbed.shown);
  expect(missing).toEqual([]);
  expect(more.length).toBeLessThanOrEqual(mostRepeated);
  for (const each of more) expect(undisturbed.shown).toContain(each);
}

/** What is missing of a list that should be there in its order, and what there is beside it. */
function compare(found: readonly string[], wanted: readonly string[]) {
  const more: string[] = [];
  let next = 0;
  for (const each of found)
    if (each === wanted[next]) next += 1;
    else more.push(each);
  return { missing: wanted.slice(next), more };
}
