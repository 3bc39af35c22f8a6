import { randomUUID } from 'node:crypto';
import type { Entry, Store } from '../../../bot/store/store.ts';
import { createTurns, type Turns } from '../../../bot/turn/createTurns.ts';
import type { Guide } from '../../../data/guide.ts';
import { channels } from '../../../dialogs/inbound.ts';
import type { Script, Step } from './script.ts';
import { doAsStaff, guideOf } from './staffSteps.ts';
import { plainSurface, type Offer, type Surface } from './surface.ts';
import { teamsSurface } from './teamsSurface.ts';

/** Where a conversation is played: a store that is opened anew for every message, as after a restart. */
export interface Stage {
  readonly guide: Guide;
  openStore(): Promise<Store>;
}

/** Seconds between one message and the next. */
const pace = 30;

/** Plays a written conversation through the whole app and writes it down afresh, heading and steps as they were. */
export async function play(script: Script, given: Stage): Promise<string> {
  const stage = { ...given, guide: guideOf(script, given.guide) };
  const conversationId = `${script.settings['channel'] ?? 'website'}:${randomUUID()}`;
  const surface = script.settings['channel'] === 'teams' ? teamsSurface(script) : plainSurface(script);
  const offers: (readonly Offer[])[] = [];
  const written = [script.heading];
  let now = Date.parse(script.settings['at'] ?? '2026-11-22T15:00:00Z');
  for (const [index, { line, step }] of script.steps.entries()) {
    now += (step.kind === 'waits' ? step.hours * 3600 : pace) * 1000;
    written.push('', line);
    const scene = { stage, conversationId, now: new Date(now), activityId: `step-${index}` };
    const replies = isUnasked(step)
      ? await unaskedBy(step, scene)
      : await repliesTo(scene, surface.send({ ...doingOf(step, offers), ...scene, receivedAt: scene.now }));
    if (step.kind === 'waits' && replies.length === 0) continue;
    written.push(...surface.show(replies));
    offers.push(surface.offers(replies));
  }
  return `${written.join('\n').trimStart()}\n`;
}

/** One step, and when and where it happens. */
interface Scene {
  readonly stage: Stage;
  readonly conversationId: string;
  readonly activityId: string;
  readonly now: Date;
}

type Unasked = Extract<Step, { kind: 'waits' | 'staff' }>;

function isUnasked(step: Step): step is Unasked {
  return step.kind === 'waits' || step.kind === 'staff';
}

async function repliesTo(
  { stage, now }: Scene,
  { inbound, address }: ReturnType<Surface['send']>,
): Promise<readonly Entry[]> {
  const { entries } = await withTurns(
    stage,
    now,
    () => undefined,
    (turns) => turns.run(inbound, address),
  );
  return entries.filter(({ from }) => from === 'guide');
}

/** What a resident gets who does nothing: what staff do, or while nobody writes what the guide says by itself at the end of the wait. */
async function unaskedBy(step: Unasked, { stage, conversationId, activityId, now }: Scene) {
  const said: Entry[] = [];
  await withTurns(
    stage,
    now,
    (entries) => void said.push(...entries),
    async (turns) => {
      const place = { turns, guide: stage.guide, clock: () => now, conversationId, formId: activityId };
      if (step.kind === 'staff') return doAsStaff(step, place);
      await turns.goOn();
      await turns.remind();
    },
  );
  return said.filter((entry) => entry.conversationId === conversationId);
}

async function withTurns<T>(
  stage: Stage,
  now: Date,
  deliver: (entries: readonly Entry[]) => void,
  work: (turns: Turns) => Promise<T>,
): Promise<T> {
  const store = await stage.openStore();
  const silent = { info: () => undefined, warn: fail, error: fail };
  const delivery = { deliver: async (_address: string, entries: readonly Entry[]) => deliver(entries) };
  const turns = createTurns({
    store,
    guide: stage.guide,
    log: silent,
    clock: () => now,
    deliveries: new Map(channels.map((channel) => [channel, delivery])),
  });
  const done = await work(turns);
  await turns.idle();
  await store.close();
  return done;
}

function fail(event: string, fields?: Readonly<Record<string, unknown>>): never {
  throw new Error(`The app reported ${event}`, { cause: fields?.['cause'] });
}

function doingOf(step: Exclude<Step, Unasked>, offers: readonly (readonly Offer[])[]) {
  const clicked = clickedOffer(step, offers);
  const text = step.kind === 'says' ? step.text : (clicked?.label ?? '');
  return { arrives: step.kind === 'opens', text, clicked };
}

function clickedOffer(step: Step, offers: readonly (readonly Offer[])[]): Offer | null {
  if (step.kind !== 'clicks' && step.kind !== 'clicksOld') return null;
  const seen = step.kind === 'clicks' ? (offers.at(-1) ?? []) : offers.slice(0, -1).flat();
  const card = step.kind === 'clicks' ? step.card : 0;
  const found = seen.find(
    ({ label, ...offer }) => label === step.label && (card === 0 || offer.card === card),
  );
  if (!found)
    throw new Error(
      `Nothing on offer says [${step.label}]; there was ${seen.map(({ label }) => `[${label}]`).join(' ')}`,
    );
  return found;
}
