import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordKind, Records, StoredRecord } from '../../../bot/store/records/records.ts';
import { StoreUnavailable } from '../../../bot/store/store.ts';

/** Fresh, empty data that records can be opened on. */
export interface RecordsUnderTest {
  /** Other records on the same data, as another process would open them. */
  open(): Promise<Records>;
  remove(): Promise<void>;
}

/** A record as the tests write it. */
export function sampleRecord(part: Partial<StoredRecord> = {}): StoredRecord {
  return { kind: 'account', id: 'ana', version: 1, value: '{"a":1}', expiresAt: null, ...part };
}

/** What all records must hold to, whatever they keep their data in. */
export function recordsContract(name: string, make: () => Promise<RecordsUnderTest>): void {
  describe(`the ${name} records`, () => {
    let underTest: RecordsUnderTest;
    let records: Records;
    let other: Records;
    beforeEach(async () => {
      underTest = await make();
      records = await underTest.open();
      other = await underTest.open();
    });
    afterEach(async () => {
      await Promise.all([records.close(), other.close()]);
      await underTest.remove();
    });
    const fill = async (kind: RecordKind, ids: readonly string[]): Promise<void> => {
      for (const id of ids) await records.write(sampleRecord({ kind, id }));
    };
    const idsOf = (found: readonly StoredRecord[]): string[] => found.map(({ id }) => id);

    test('a record that was never written is null', async () => {
      expect(await records.read('account', 'nobody')).toBeNull();
      expect(await records.list('account', { order: 'ascending', limit: 10 })).toEqual([]);
    });

    test('what was written is read again as it was, by another process too', async () => {
      const written = sampleRecord({
        value: '{"$set":{"a.b":["é","\\ud83d\\ude00"]}}',
        expiresAt: '2026-11-27T00:00:00.000Z',
      });
      expect(await records.write(written)).toBe('written');
      expect(await records.read('account', 'ana')).toEqual(written);
      expect(await other.read('account', 'ana')).toEqual(written);
      expect(await other.read('session', 'ana')).toBeNull();
    });

    test.each([
      ['the first version again', 1],
      ['the stored version', 2],
      ['a version too far ahead', 4],
    ])('%s is a conflict and changes nothing', async (_name, version) => {
      await records.write(sampleRecord());
      const second = sampleRecord({ version: 2, value: '"kept"' });
      expect(await records.write(second)).toBe('written');
      expect(await other.write(sampleRecord({ version, value: '"late"' }))).toBe('conflict');
      expect(await records.read('account', 'ana')).toEqual(second);
    });

    test('a second version of what is not there is a conflict', async () => {
      expect(await records.write(sampleRecord({ version: 2 }))).toBe('conflict');
      expect(await records.read('account', 'ana')).toBeNull();
    });

    test('of twenty first writes at once one is written', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? records : other).write(sampleRecord({ value: String(index) })),
        ),
      );
      expect(results.filter((result) => result === 'written')).toHaveLength(1);
      expect((await records.read('account', 'ana'))?.value).toBe(String(results.indexOf('written')));
    });

    test('forty counts by ten parallel writers end at forty', async () => {
      await records.write(sampleRecord({ value: '0' }));
      const count = async (by: Records): Promise<void> => {
        const read = await by.read('account', 'ana');
        const next = sampleRecord({
          version: (read?.version ?? 0) + 1,
          value: String(Number(read?.value) + 1),
        });
        if ((await by.write(next)) === 'conflict') await count(by);
      };
      await Promise.all(
        Array.from({ length: 10 }, async (_, writer) => {
          for (let round = 0; round < 4; round += 1) await count(writer % 2 === 0 ? records : other);
        }),
      );
      expect(await records.read('account', 'ana')).toMatchObject({ version: 41, value: '40' });
    });

    test('is taken away only in the version that is named, and can be written anew after', async () => {
      await records.write(sampleRecord());
      expect(await records.remove('account', 'ana', 2)).toBe(false);
      expect(await records.remove('session', 'ana', 1)).toBe(false);
      expect(await other.remove('account', 'ana', 1)).toBe(true);
      expect(await records.remove('account', 'ana', 1)).toBe(false);
      expect(await records.read('account', 'ana')).toBeNull();
      expect(await records.write(sampleRecord({ version: 2 }))).toBe('conflict');
      expect(await records.write(sampleRecord())).toBe('written');
    });

    test('are listed by kind, in either order, from one place to another', async () => {
      await fill('audit', ['003', '001', '005', '002', '004']);
      await fill('account', ['002', 'a', 'zzz', '~']);
      const listed = async (range: Parameters<Records['list']>[1]) =>
        idsOf(await records.list('audit', range));
      expect(await listed({ order: 'ascending', limit: 500 })).toEqual(['001', '002', '003', '004', '005']);
      expect(await listed({ order: 'descending', limit: 2 })).toEqual(['005', '004']);
      expect(await listed({ order: 'descending', before: '004', limit: 2 })).toEqual(['003', '002']);
      expect(await listed({ order: 'ascending', after: '003', limit: 9 })).toEqual(['004', '005']);
      expect(await listed({ order: 'ascending', after: '001', before: '003', limit: 9 })).toEqual(['002']);
      expect(await listed({ order: 'descending', after: '001', before: '003', limit: 9 })).toEqual(['002']);
      expect(idsOf(await records.list('account', { order: 'ascending', limit: 9 }))).toEqual([
        '002',
        'a',
        'zzz',
        '~',
      ]);
    });

    test('sweeping takes what expired before, whatever its kind, and nothing that was renewed', async () => {
      const at = (day: number): string => `2026-11-0${day}T00:00:00.000Z`;
      await records.write(sampleRecord({ kind: 'session', id: 'old', expiresAt: at(1) }));
      await records.write(sampleRecord({ kind: 'attempts', id: 'old', expiresAt: at(2) }));
      await records.write(sampleRecord({ kind: 'session', id: 'renewed', expiresAt: at(1) }));
      await records.write(sampleRecord({ kind: 'session', id: 'renewed', version: 2, expiresAt: at(5) }));
      await records.write(sampleRecord({ kind: 'session', id: 'edge', expiresAt: at(3) }));
      await records.write(sampleRecord({ kind: 'session', id: 'gone', expiresAt: at(1) }));
      await records.remove('session', 'gone', 1);
      await records.write(sampleRecord());
      expect(await records.sweep(at(3))).toBe(2);
      expect(idsOf(await records.list('session', { order: 'ascending', limit: 9 }))).toEqual([
        'edge',
        'renewed',
      ]);
      expect(await records.read('attempts', 'old')).toBeNull();
      expect(await records.read('account', 'ana')).not.toBeNull();
      expect(await records.sweep(at(3))).toBe(0);
    });

    test('sweeping goes on until nothing is left', async () => {
      await Promise.all(
        Array.from({ length: 250 }, (_, index) =>
          records.write(sampleRecord({ kind: 'session', id: `s${index}`, expiresAt: '2026' })),
        ),
      );
      expect(await records.sweep('2027')).toBe(250);
    });

    test.each(['', 'a b', 'é', 'x'.repeat(201)])('the id %j is refused', async (id) => {
      await expect(records.read('account', id)).rejects.toThrow(RangeError);
      await expect(records.write(sampleRecord({ id }))).rejects.toThrow(RangeError);
      await expect(records.remove('account', id, 1)).rejects.toThrow(RangeError);
    });

    test.each([0, 501, 1.5])('a list of %d is refused', async (limit) => {
      await expect(records.list('account', { order: 'ascending', limit })).rejects.toThrow(RangeError);
    });

    test('are ready once they are open, and unavailable once they are closed', async () => {
      await records.ready();
      await records.close();
      await records.close();
      await expect(records.ready()).rejects.toThrow(StoreUnavailable);
      await expect(records.read('account', 'ana')).rejects.toThrow(StoreUnavailable);
      expect(await other.write(sampleRecord())).toBe('written');
    });
  });
}
