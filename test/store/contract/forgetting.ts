import { describe, expect, test } from '@jest/globals';
import type { StoredConversation } from '../../../bot/store/store.ts';
import { commitAll, conversation, entry, handled, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

const canary = 'Quetzalcoatl';
const personal = (id: string): StoredConversation =>
  conversation({
    id,
    residentId: `website:${canary}`,
    state: `{"name":"${canary}"}`,
    address: `{"name":"${canary}"}`,
    flow: 'training',
    outcome: 'interests',
    flags: ['human'],
    step: `${canary}.town`,
    review: `{"notes":["${canary}"]}`,
    marks: ['note', `tag:${canary}`],
    events: [`kept:${canary}`],
    lastActivityAt: minute(5),
    lastSequence: 4,
    handled: [handled(`${canary}-1`, 1, 4)],
    outbox: [said(id, 3), said(id, 4)],
    pendingSince: minute(4),
  });
const said = (conversationId: string, sequence: number) =>
  entry(sequence, { conversationId, text: `I am ${canary}`, activityId: `${canary}-${sequence}` });

/** Forgetting a resident, and what is too old. */
export function forgettingContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);
  const fill = async (): Promise<void> => {
    for (const id of ['website:c1', 'website:c2']) {
      await bench().store.commit(personal(id));
      await bench().store.append([said(id, 1), said(id, 2), { ...said(id, 3), delivery: 'failed' }]);
    }
    await bench().store.commit(
      conversation({ id: 'website:other', residentId: 'website:r2', lastSequence: 1 }),
    );
    await bench().store.append([entry(1, { conversationId: 'website:other' })]);
  };

  describe('the conversations of a resident', () => {
    test('are found, all of theirs and none of others, until they are forgotten', async () => {
      await fill();
      const idsOf = async (resident: string, limit = 10) =>
        (await bench().store.ofResident(resident, limit)).map(({ id }) => id).sort();
      expect(await idsOf(`website:${canary}`)).toEqual(['website:c1', 'website:c2']);
      expect(await idsOf(`website:${canary}`, 1)).toHaveLength(1);
      expect(await idsOf('website:r2')).toEqual(['website:other']);
      expect(await idsOf('website:nobody')).toEqual([]);
      const [found] = await bench().store.ofResident('website:r2', 1);
      expect(found).toMatchObject({ lastSequence: 1, waitingSince: null });
      expect(found).not.toHaveProperty('state');
      await bench().store.forget(`website:${canary}`);
      expect(await idsOf(`website:${canary}`)).toEqual([]);
      expect(await idsOf('')).toEqual([]);
    });
  });

  describe('forgetting', () => {
    test('nothing of the resident is left in anything that is kept', async () => {
      await fill();
      expect(await bench().store.forget(`website:${canary}`)).toBe(2);
      const kept = await bench().everything();
      expect(kept).toContain('website:other');
      expect(kept).not.toContain(canary);
    });

    test('a tombstone keeps its place, and other residents keep everything', async () => {
      await fill();
      await bench().store.forget(`website:${canary}`);
      expect(await bench().store.load('website:c1')).toEqual(
        conversation({
          id: 'website:c1',
          version: 2,
          state: '',
          residentId: '',
          lastActivityAt: minute(5),
          lastSequence: 4,
          forgotten: true,
        }),
      );
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([]);
      expect(await bench().store.pending(minute(9), 10)).toEqual([]);
      expect((await bench().store.list({}, null, 10)).items.map(({ id }) => id)).toEqual(['website:other']);
      expect((await bench().store.heads(['website:c1'])).get('website:c1')).toBe(4);
      expect(await bench().store.entries('website:other', 0, 10)).toHaveLength(1);
    });

    test('a late commit of the old version is a conflict, and the resident can start anew', async () => {
      await fill();
      await bench().store.forget(`website:${canary}`);
      expect(await bench().store.commit({ ...personal('website:c1'), version: 2 })).toBe('conflict');
      const anew = conversation({
        id: 'website:c1',
        version: 3,
        residentId: `website:${canary}`,
        lastSequence: 6,
      });
      expect(await bench().store.commit(anew)).toBe('committed');
      await bench().store.append([entry(5), entry(6)]);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([entry(5), entry(6)]);
      expect(await bench().store.forget(`website:${canary}`)).toBe(1);
    });

    test('a late append does not bring a forgotten line back, also after the resident wrote again', async () => {
      await fill();
      await bench().store.forget(`website:${canary}`);
      await bench().store.append([
        said('website:c1', 3),
        { ...said('website:c1', 4), delivery: 'delivered' },
      ]);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([]);
      await bench().store.commit(conversation({ id: 'website:c1', version: 3, lastSequence: 5 }));
      await bench().store.append([said('website:c1', 3), said('website:c1', 4), entry(5)]);
      expect(await bench().store.entries('website:c1', 0, 1)).toEqual([entry(5)]);
      expect(await bench().everything()).not.toContain(
        `I am ${canary}`.concat('"', ',"activityId":"', canary, '-4'),
      );
    });

    test('a resident who is not known, or was forgotten before, has no conversations', async () => {
      await fill();
      await bench().store.forget(`website:${canary}`);
      expect(await bench().store.forget(`website:${canary}`)).toBe(0);
      expect(await bench().store.forget('website:unknown')).toBe(0);
      expect(await bench().store.forget('')).toBe(0);
    });

    test('turns that are under way meanwhile leave nothing either', async () => {
      await fill();
      const other = await bench().openAnother();
      const turn = async (): Promise<void> => {
        const read = await other.load('website:c1');
        if (read === null || read.forgotten) return;
        const next = { ...read, version: read.version + 1, lastSequence: read.lastSequence + 1 };
        const line = said('website:c1', next.lastSequence);
        if ((await other.commit({ ...next, outbox: [line] })) === 'committed') await other.append([line]);
        await turn();
      };
      await Promise.all([turn(), bench().store.forget(`website:${canary}`)]);
      expect(await bench().everything()).not.toContain(canary);
    });
  });

  describe('sweeping', () => {
    test('conversations, tombstones and lines older than the given time go, and no others', async () => {
      await fill();
      await bench().store.forget(`website:${canary}`);
      for (const [id, at] of [
        ['website:old', 3],
        ['website:new', 6],
      ] as const) {
        await bench().store.commit(
          conversation({
            id,
            lastActivityAt: minute(at),
            lastSequence: 1,
            outbox: [entry(1, { conversationId: id })],
            pendingSince: minute(at),
          }),
        );
        await bench().store.append([entry(1, { conversationId: id, delivery: 'delivered' })]);
      }
      expect(await bench().store.sweep(minute(6))).toBe(4);
      expect((await bench().store.list({}, null, 10)).items.map(({ id }) => id)).toEqual(['website:new']);
      expect((await bench().store.pending(minute(9), 10)).map(({ id }) => id)).toEqual(['website:new']);
      expect(await bench().store.entries('website:new', 0, 10)).toHaveLength(1);
      expect(await bench().store.sweep(minute(6))).toBe(0);
      const kept = await bench().everything();
      for (const gone of ['website:c1', 'website:c2', 'website:old', 'website:other'])
        expect(kept).not.toContain(gone);
    });

    test('more conversations than fit in one go are all swept', async () => {
      const ids = Array.from({ length: 230 }, (_, index) => `website:${index}`);
      await commitAll(
        bench().store,
        ids.map((id) => conversation({ id })),
      );
      expect(await bench().store.sweep(minute(1))).toBe(230);
      expect((await bench().store.list({}, null, 200)).items).toEqual([]);
    });

    test('a swept conversation begins anew', async () => {
      await fill();
      await bench().store.sweep(minute(9));
      expect(await bench().store.load('website:c1')).toBeNull();
      expect(await bench().store.commit(conversation({ lastSequence: 1 }))).toBe('committed');
      await bench().store.append([entry(1), entry(3)]);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([entry(1), entry(3)]);
    });
  });
}
