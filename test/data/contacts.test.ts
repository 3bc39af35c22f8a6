import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { contactSchema, needs, type Contact } from '../../data/schema/contact.ts';

const { contacts: byId, towns } = loadCatalogue(dataFolder());
const contacts = [...byId.values()];
const ofKind = (kind: Contact['kind']) => contacts.filter((contact) => contact.kind === kind);
const boardIds = ofKind('board').map(({ id }) => id);

describe('the contacts', () => {
  test('help with everything that a resident can need', () => {
    const helped = new Set(contacts.flatMap(({ helpsWith }) => helpsWith));
    expect(needs.filter((need) => !helped.has(need))).toEqual([]);
  });

  test('must help with something', () => {
    const [contact] = contacts;
    expect(contactSchema.safeParse(contact).success).toBe(true);
    expect(contactSchema.safeParse({ ...contact, helpsWith: [] }).success).toBe(false);
    expect(contactSchema.safeParse({ ...contact, helpsWith: ['money'] }).success).toBe(false);
  });

  test('name nobody confirmed without a page of a public office, a college or their own', () => {
    const emergency = ofKind('emergency').map(({ id }) => id);
    const bare = contacts.filter(
      ({ id, confirmed, sources }) =>
        confirmed && !emergency.includes(id) && sources.every(({ url }) => url === undefined),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('cite no page that machines wrote', () => {
    const pages = contacts.flatMap(({ url, sources }) => [url, ...sources.map((source) => source.url)]);
    expect(pages.filter((page) => /winenfood|visualfoodie|eatsip365/.test(page ?? ''))).toEqual([]);
  });

  test('write every telephone number the same way', () => {
    const phones = contacts.flatMap(({ phone }) => phone ?? []);
    expect(phones.filter((phone) => !/^(?:\d{3}|(?:1-)?\d{3}-\d{3}-\d{4})$/.test(phone))).toEqual([]);
  });
});

describe('the workforce boards', () => {
  test('are five', () => {
    expect(boardIds.sort()).toEqual([
      'capital-workforce-partners',
      'eastern-workforce-board',
      'northwest-workforce-board',
      'the-workplace',
      'workforce-alliance',
    ]);
  });

  test('serve all the towns: 37 around Hartford, 41 east, 41 northwest, 30 around New Haven, 20 southwest', () => {
    const served = (board: string) => [...towns.values()].filter((town) => town.board === board).length;
    expect(boardIds.map((id) => [id, served(id)])).toEqual([
      ['capital-workforce-partners', 37],
      ['eastern-workforce-board', 41],
      ['northwest-workforce-board', 41],
      ['the-workplace', 20],
      ['workforce-alliance', 30],
    ]);
  });

  test.each([
    ['bridgeport', 'the-workplace'],
    ['hamden', 'workforce-alliance'],
    ['union', 'eastern-workforce-board'],
    ['waterbury', 'northwest-workforce-board'],
    ['west-hartford', 'capital-workforce-partners'],
  ])('%s has %s', (town, board) => {
    expect(towns.get(town)?.board).toBe(board);
  });

  test('are the only ones whose towns a contact can serve', () => {
    const serving = contacts.flatMap(({ serves }) => serves ?? []);
    expect(serving.filter((id) => !boardIds.includes(id))).toEqual([]);
  });
});

describe('the job centers', () => {
  test('stand in a town of the board that they serve', () => {
    for (const { town, serves } of ofKind('jobCenter')) expect(towns.get(town ?? '')?.board).toBe(serves);
  });

  test('are there for every board', () => {
    const serving = new Set(ofKind('jobCenter').map(({ serves }) => serves));
    expect([...serving].sort()).toEqual(boardIds);
  });

  test('leave out the one in Hamden, which closed in June 2025', () => {
    expect(contacts.filter(({ town }) => town === 'hamden')).toEqual([]);
    expect(contacts.filter(({ id }) => id.includes('hamden'))).toEqual([]);
  });

  test('are not called confirmed as long as their addresses come from old or second-hand pages', () => {
    expect(ofKind('jobCenter').filter(({ confirmed }) => confirmed)).toEqual([]);
  });

  test('without a street address say so, and whom to call for it', () => {
    for (const { address, phone, what } of ofKind('jobCenter')) {
      if (address !== undefined) continue;
      expect(what.en).toContain('I do not have the street address');
      expect(phone).toBe(byId.get('ct-labor-department')?.phone);
    }
  });
});
