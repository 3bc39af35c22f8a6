import { describe, expect, test } from '@jest/globals';
import { notUnderstood } from '../../../bot/store/lineWords.ts';
import type { Entry, Store } from '../../../bot/store/store.ts';
import { conversation, entry, fullEntry, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

const lines = [
  entry(1, { text: 'Tengo un niño, ¿hay cuidado de NIÑOS en Hartford?' }),
  entry(2, { conversationId: 'website:c2', text: 'i have a nino at home' }),
  entry(3, { from: 'staff', text: 'Call us about Hartford' }),
  entry(4, { text: 'ok' }),
];
const at = (sequence: number): string => `line at ${minute(sequence)}`;

async function everyPage(store: Store, words: readonly string[], limit: number): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.search(words, cursor, limit);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map((line) => at(line.sequence)));
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
}

/** Looking for lines by their words. */
export function searchContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);
  const found = (words: readonly string[], limit = 10) => everyPage(bench().store, words, limit);

  describe('searches', () => {
    test.each<[string[], number[]]>([
      [['nino'], [2, 1]],
      [['ninos'], [1]],
      [['hartford'], [3, 1]],
      [['hartford', 'cuidado'], [1]],
      [['cuidado', 'hartford'], [1]],
      [['hartford', 'home'], []],
      [['ni'], []],
      [['NIÑO'], []],
      [['$gt'], []],
      [[''], []],
    ])('%j finds %j, newest first, in pages of any size', async (words, expected) => {
      await bench().store.append(lines);
      for (const limit of [1, 2, 200]) expect(await found(words, limit)).toEqual(expected.map(at));
    });

    test('a line is found with all that it carries, and a guide’s not by its words', async () => {
      const line = entry(1, { text: 'donde vive' });
      await bench().store.append([line, { ...fullEntry(2), delivery: 'failed' }]);
      expect(await bench().store.search(['vive'], null, 10)).toEqual({ items: [line], cursor: null });
    });

    test('answers to what was not understood are found, save where somebody told of danger', async () => {
      const guess = (decision: 'act' | 'ask' | 'unknown') => ({
        guess: { decision, wishes: [], confidence: 0 },
      });
      const said = (sequence: number, given: Partial<Entry>) => ({ ...fullEntry(sequence), ...given });
      const failed = { ...said(3, { because: { rule: 'misunderstood' } }), delivery: 'failed' as const };
      await bench().store.append([
        said(1, { because: guess('act') }),
        said(2, { because: guess('ask') }),
        failed,
        said(4, { because: guess('unknown') }),
        said(5, { because: guess('unknown'), disclosure: true }),
      ]);
      expect(await found([notUnderstood], 2)).toEqual([4, 3, 2].map(at));
      expect((await bench().store.search([notUnderstood], null, 10)).items[1]).toEqual(failed);
    });

    test('lines of the same moment are each found once', async () => {
      const many = Array.from({ length: 25 }, (_, index) =>
        entry(index + 1, { at: minute(1), text: 'same' }),
      );
      await bench().store.append(many);
      const seen = await found(['same'], 4);
      expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
    });

    test('words that are often there, and seldom together, are found all the same', async () => {
      const many = Array.from({ length: 1200 }, (_, index) =>
        entry(index + 1, { text: index === 7 ? 'both one two' : index % 2 === 0 ? 'one' : 'two' }),
      );
      for (let start = 0; start < many.length; start += 300)
        await bench().store.append(many.slice(start, start + 300));
      expect(await found(['one', 'two'], 3)).toEqual([at(8)]);
    });

    test('a line of another process is found, and one that was added twice by the words it has', async () => {
      const other = await bench().openAnother();
      await Promise.all([other.append([entry(1, { text: 'first' })]), bench().store.append([entry(2)])]);
      await bench().store.append([entry(1, { text: 'second' })]);
      expect([await found(['first']), await found(['second'])]).toEqual([[at(1)], []]);
    });

    test('what was forgotten or swept is not found any more, and no word of it is kept', async () => {
      const late = entry(2, { text: 'latecomer' });
      const kept = { lastSequence: 2, outbox: [late], pendingSince: minute(2) };
      await bench().store.commit(conversation(kept));
      await bench().store.commit(
        conversation({ id: 'website:c2', residentId: 'website:r2', lastSequence: 2 }),
      );
      await bench().store.append(lines.slice(0, 2));
      await bench().store.forget('website:r1');
      await bench().store.append([late]);
      expect([await found(['latecomer']), await found(['nino'])]).toEqual([[], [at(2)]]);
      await bench().store.sweep(minute(5));
      expect(await found(['nino'])).toEqual([]);
      const left = await bench().everything();
      for (const word of ['latecomer', 'cuidado', 'nino']) expect(left).not.toContain(word);
    });

    test('a cursor that nobody gave out does no harm', async () => {
      await bench().store.append(lines);
      for (const cursor of ['', ' ', '~', '\ud800', '{"$gt":""}', '2026-11-02 x y z'])
        expect((await bench().store.search(['nino'], cursor, 10)).items.length).toBeLessThanOrEqual(2);
    });

    test.each<[readonly string[], number]>([
      [[], 10],
      [Array.from({ length: 9 }, (_, index) => `w${index}`), 10],
      [['ok'], 0],
      [['ok'], 201],
    ])('%j in pages of %p is refused', async (words, limit) => {
      await expect(bench().store.search(words, null, limit)).rejects.toBeInstanceOf(RangeError);
    });
  });
}
