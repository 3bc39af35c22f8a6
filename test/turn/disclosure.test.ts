import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

const id = 'website:one';
let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** Says these things one after the other, each a second later. */
async function say(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    stage.time.now += 1000;
    await stage.turns().run(inbound({ text, receivedAt: new Date(stage.time.now).toISOString() }), 'there');
  }
}

describe('a conversation in which danger was told of', () => {
  test('is found by its flag, also after other things were said', async () => {
    await say('hello', 'my husband hits me', 'menu', 'what i like');
    const { items } = await stage.store.list({ flags: ['safety'] }, null, 10);
    expect(items.map((each) => each.id)).toEqual([id]);
  });

  test('is not found by it when nothing of the kind was said', async () => {
    await say('hello', 'this homework is killing me');
    expect((await stage.store.list({ flags: ['safety'] }, null, 10)).items).toEqual([]);
  });

  test('has the lines of that turn marked in the transcript, and no others', async () => {
    await say('hello', 'mi esposo me pega', 'menu');
    const lines = await stage.store.entries(id, 0, 100);
    const marked = lines.filter(({ disclosure }) => disclosure);
    expect(marked.map(({ from }) => from)).toEqual(['resident', 'guide']);
    expect(marked[0]?.text).toBe('mi esposo me pega');
    expect(marked[1]?.because?.rule).toBe('safety.danger');
    expect(lines.length).toBeGreaterThan(marked.length + 2);
  });

  test('has what was said right after it marked too, as long as it is answered with the same help', async () => {
    await say('hello', 'i want to die', 'idk', 'menu');
    const lines = await stage.store.entries(id, 0, 100);
    const marked = lines.filter(({ disclosure, from }) => disclosure && from === 'resident');
    expect(marked.map(({ text }) => text)).toEqual(['i want to die', 'idk']);
  });

  test('stands in no log', async () => {
    await say('my stepdad touches me at night');
    expect(JSON.stringify(stage.logged)).not.toMatch(/stepdad|touches/);
  });
});
