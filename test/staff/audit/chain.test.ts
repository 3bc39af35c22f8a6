import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { open } from 'lmdb';
import { audited, NotNoted } from '../../../bot/staff/audit/audited.ts';
import { auditId, hashOf, type AuditEntry } from '../../../bot/staff/audit/auditEntry.ts';
import { createAudit } from '../../../bot/staff/audit/createAudit.ts';
import { verifyChain } from '../../../bot/staff/audit/verifyChain.ts';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import { StoreUnavailable } from '../../../bot/store/store.ts';
import { auditCommand } from '../../../tools/audit/auditCommand.ts';
import { breakableRecords, type BreakableRecords } from '../../support/staff/breakableRecords.ts';

let folder: string;
let records: BreakableRecords;
const clock = () => new Date('2026-11-27T15:00:00Z');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-audit-'));
  records = breakableRecords(await openEmbeddedRecords(folder));
});
afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true });
});

async function noted(count: number): Promise<readonly AuditEntry[]> {
  const audit = createAudit(records, clock);
  for (let each = 0; each < count; each += 1)
    await audit.note('ana', { what: 'transcriptRead', conversationId: `website:c${each}` });
  return (await audit.page(null, 400)).entries.toReversed();
}

/** What somebody could do who can write to the database: past the port, which lets nobody. */
async function tamper(change: (table: Map<string, string>) => void): Promise<void> {
  const table = new Map<string, string>();
  for (const { id, value } of await records.list('audit', { order: 'ascending', limit: 500 }))
    table.set(id, value);
  const before = new Map(table);
  change(table);
  const root = open({ path: folder, noSubdir: false, overlappingSync: false, eventTurnBatching: false });
  const stored = root.openDB<object, [string, string]>({
    name: 'records',
    encoding: 'json',
    useVersions: true,
  });
  for (const id of before.keys()) if (!table.has(id)) await stored.remove(['audit', id]);
  for (const [id, value] of table)
    if (before.get(id) !== value) await stored.put(['audit', id], { version: 1, value, expiresAt: null }, 1);
  await root.close();
  // What another opening of the folder wrote is seen once lmdb has let go of the state that it reads, soon after.
  await wait(20);
}

const changed = (value: string | undefined, part: Partial<AuditEntry>): string =>
  JSON.stringify({ ...(JSON.parse(value ?? '') as AuditEntry), ...part });

describe('the chain', () => {
  test('counts up without gaps, each entry with the hash of the one before', async () => {
    const entries = await noted(5);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(entries[0]?.previous).toBe('0'.repeat(64));
    for (const [place, entry] of entries.entries()) {
      expect(entry.hash).toBe(hashOf(entry));
      if (place > 0) expect(entry.previous).toBe(entries[place - 1]?.hash);
    }
    expect(entries[2]).toMatchObject({ who: 'ana', at: '2026-11-27T15:00:00.000Z', what: 'transcriptRead' });
  });

  test('holds when several processes write to it at once', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openEmbeddedRecords(folder)));
    const audits = [records, ...others].map((each) => createAudit(each, clock));
    await Promise.all(
      audits.flatMap((audit, who) =>
        Array.from({ length: 25 }, () => audit.note(`p${who}`, { what: 'marked' })),
      ),
    );
    expect(await verifyChain(records)).toMatchObject({ ok: true, sequence: 100 });
    await Promise.all(others.map((each) => each.close()));
  });

  test('is shown newest first, page by page', async () => {
    await noted(7);
    const audit = createAudit(records, clock);
    const page = async (before: number | null) => {
      const { entries, more } = await audit.page(before, 3);
      return [entries.map(({ sequence }) => sequence), more];
    };
    expect(await page(null)).toEqual([[7, 6, 5], true]);
    expect(await page(5)).toEqual([[4, 3, 2], true]);
    expect(await page(2)).toEqual([[1], false]);
    expect(await page(1)).toEqual([[], false]);
  });
});

describe('checking the chain', () => {
  test('finds nothing wrong with an empty one, a short one and one of more than a stretch', async () => {
    expect(await verifyChain(records)).toEqual({ ok: true, sequence: 0, hash: '0'.repeat(64) });
    await noted(3);
    expect(await verifyChain(records)).toMatchObject({ ok: true, sequence: 3 });
    await noted(1000);
    expect(await verifyChain(records)).toMatchObject({ ok: true, sequence: 1003 });
  }, 30_000);

  const id = auditId(3);
  const tamperings: [string, (table: Map<string, string>) => void, object][] = [
    [
      'another who',
      (table) => table.set(id, changed(table.get(id), { who: 'ben' })),
      { sequence: 3, problem: 'changed' },
    ],
    [
      'another time',
      (table) => table.set(id, changed(table.get(id), { at: '2026-01-01' })),
      { sequence: 3, problem: 'changed' },
    ],
    [
      'a field more',
      (table) => table.set(id, changed(table.get(id), { x: 1 } as object)),
      { sequence: 3, problem: 'unreadable' },
    ],
    ['no JSON', (table) => table.set(id, '{'), { sequence: 3, problem: 'unreadable' }],
    ['one taken out', (table) => void table.delete(id), { sequence: 3, problem: 'missing' }],
    ['the first taken out', (table) => void table.delete(auditId(1)), { sequence: 1, problem: 'missing' }],
    [
      'two in each other’s place',
      (table) => {
        const [third, fourth] = [table.get(id) ?? '', table.get(auditId(4)) ?? ''];
        table.set(id, fourth).set(auditId(4), third);
      },
      { sequence: 3, problem: 'unreadable' },
    ],
    [
      'one that was changed and hashed anew',
      (table) => {
        const entry = JSON.parse(changed(table.get(id), { who: 'ben' })) as AuditEntry;
        table.set(id, JSON.stringify({ ...entry, hash: hashOf(entry) }));
      },
      { sequence: 4, problem: 'notLinked' },
    ],
    [
      'one put in at the end',
      (table) => table.set('zzz', table.get(id) ?? ''),
      { sequence: 6, problem: 'missing' },
    ],
  ];
  test.each(tamperings)('names the first broken link: %s', async (_name, change, verdict) => {
    await noted(5);
    await tamper(change);
    expect(await verifyChain(records)).toEqual({ ok: false, ...verdict });
  });

  test('notices by what was written down elsewhere that the end was cut off, or all of it written anew', async () => {
    const entries = await noted(5);
    const witness = { sequence: 4, hash: entries[3]?.hash ?? '' };
    expect(await verifyChain(records, witness)).toMatchObject({ ok: true, sequence: 5 });
    await tamper((table) => [4, 5].forEach((each) => table.delete(auditId(each))));
    expect(await verifyChain(records)).toMatchObject({ ok: true, sequence: 3 });
    expect(await verifyChain(records, witness)).toEqual({ ok: false, sequence: 4, problem: 'cutOff' });
    await createAudit(records, clock).note('ben', { what: 'signIn' });
    expect(await verifyChain(records, witness)).toEqual({ ok: false, sequence: 4, problem: 'rewritten' });
  });

  test('from the command line tells how it stands, and fails when a link is broken', async () => {
    await noted(5);
    const good = await auditCommand(['verify'], records);
    expect(good.ok).toBe(true);
    expect(good.text).toContain('All 5 entries hold');
    const line = good.text.split('\n').at(-1) ?? '';
    expect(await auditCommand(['verify', line], records)).toMatchObject({ ok: true });
    await tamper((table) => table.set(id, '{}'));
    const broken = await auditCommand(['verify', line], records);
    expect(broken).toEqual({
      ok: false,
      text: 'The chain is broken at entry 3: it cannot be read as an entry.',
    });
    for (const wrong of [[], ['check'], ['verify', 'x'], ['verify', line, 'x']]) {
      const told = await auditCommand(wrong, records);
      expect(told.ok).toBe(false);
      expect(told.text).toContain('npm run audit');
    }
  });
});

describe('what is noted before it is done', () => {
  const deed = { what: 'transcriptRead', conversationId: 'website:c1' } as const;

  test('is done after, and its result is given', async () => {
    const audit = createAudit(records, clock);
    const seen = await audited(audit, 'ana', deed, async () => (await audit.page(null, 1)).entries.length);
    expect(seen).toBe(1);
  });

  test.each(['list', 'write'] as const)('is not done when the database is away (%s)', async (method) => {
    const audit = createAudit(records, clock);
    await audit.note('ana', { what: 'signIn' });
    records.breakWhen((call) => call.method === method);
    let done = 0;
    await expect(audited(audit, 'ana', deed, async () => (done += 1))).rejects.toThrow(NotNoted);
    expect(done).toBe(0);
  });

  test('fails as it would have without a note', async () => {
    const audit = createAudit(records, clock);
    const fault = new StoreUnavailable('gone between');
    await expect(audited(audit, 'ana', deed, () => Promise.reject(fault))).rejects.toBe(fault);
    expect((await audit.page(null, 9)).entries).toHaveLength(1);
  });
});
