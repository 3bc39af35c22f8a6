import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';
import { conversation } from '../../store/samples.ts';
import { inbound } from '../../support/turns/inbound.ts';

let stage: StaffStage;
let ana: StaffClient;
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  await talk(stage, ['hi', 'find training', 'health care', 'hartford']);
  await talk(stage, ['hi', 'find training', 'bye', 'It helped']);
  await talk(stage, ['hola', 'blorp zonk quix'], { channel: 'sms', language: 'es' });
  await talk(stage, ['he hits me if i go to class', 'find training'], { id: 'website:danger' });
  const say = (given: Parameters<typeof inbound>[0]) =>
    stage.turns.run(inbound({ receivedAt: new Date(stage.time.now).toISOString(), ...given }), '');
  await say({ text: 'hello' });
  await say({ text: '', choice: { command: 'wait' } });
  stage.time.now += 7 * 60_000;
  ana = await stage.signedIn('ana');
  const page = `/staff/conversations/${encodeURIComponent('website:one')}`;
  const formId = /name="formId" value="([^"]+)"/.exec((await ana.get(page)).html)?.[1] ?? '';
  await ana.post(`${page}/take`, { formId, from: '' });
});
afterAll(() => stage.close());

/** The CSV by figure, row and column. */
async function numbers(query = ''): Promise<ReadonlyMap<string, number>> {
  const { status, html } = await ana.get(`/staff/dashboard/csv${query}`);
  expect(status).toBe(200);
  const rows = html
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(','));
  return new Map(rows.map((cells) => [cells.slice(0, -1).join(' / '), Number(cells.at(-1))]));
}

describe('the numbers', () => {
  test('count channels, languages, days and how it went', async () => {
    const found = await numbers();
    expect(found.get('How many / 2026-11-27 / Conversations')).toBe(5);
    expect(found.get('Channels / Website / Conversations')).toBe(4);
    expect(found.get('Channels / Text message / Conversations')).toBe(1);
    expect(found.get('Languages / Spanish / Conversations')).toBe(1);
    expect([...found.keys()].filter((name) => name.startsWith('Channels'))).toHaveLength(3);
    expect(found.get('How it went / Asked for a person / Conversations')).toBe(1);
    expect(found.get('How it went / Answered without a person / Conversations')).toBe(4);
    expect(found.get('How it went / Not understood at least once / Conversations')).toBe(1);
  });

  test('show how many began a part and where they stopped', async () => {
    const found = await numbers();
    expect(found.get('Part: Training / Began / Conversations')).toBe(3);
    const stopped = [...found].filter(([name]) => name.startsWith('Part: Training / Stopped at'));
    expect(stopped.reduce((sum, [, count]) => sum + count, 0)).toBe(3);
    expect(stopped.length).toBeGreaterThan(1);
    expect(found.get('Part: Training / Came to the end / Conversations')).toBe(0);
  });

  test('say how long people waited until somebody came', async () => {
    const found = await numbers();
    expect(found.get('How long people waited for a person / 6 to 15 minutes / Times')).toBe(1);
    expect(found.get('How long people waited for a person / 5 minutes or less / Times')).toBe(0);
  });

  test('say whether it helped those who told', async () => {
    const found = await numbers();
    expect(found.get('Whether it helped / It helped / Conversations')).toBe(1);
    expect(found.get('Whether it helped / It did not help / Conversations')).toBe(0);
  });

  test('are those of the days that are asked for', async () => {
    expect((await numbers('?from=2026-11-01&to=2026-11-20')).get('Channels / Website / Conversations')).toBe(
      0,
    );
    const year = await numbers('?from=2026-01-01&to=2026-12-31');
    expect(year.get('How many / 2026-11 / Conversations')).toBe(5);
    expect([...year.keys()].filter((name) => name.startsWith('How many'))).toHaveLength(12);
  });

  test('have nothing of the turn in which somebody told of danger', async () => {
    const stored = await stage.store.load('website:danger');
    expect(stored?.flags).toContain('safety');
    expect(stored?.events).toEqual(['began:training']);
  });
});

describe('the page', () => {
  test('has a chart and a table for each, and no word of anybody', async () => {
    const { status, html } = await ana.get('/staff/dashboard');
    expect(status).toBe(200);
    const charts = html.match(/<svg class="chart"/g) ?? [];
    expect(charts.length).toBeGreaterThanOrEqual(6);
    expect(html.match(/<table/g)).toHaveLength(charts.length);
    expect(html).not.toMatch(/blorp|hits me|health care<|style=/);
    expect((await stage.audit.page(null, 1)).entries[0]).toMatchObject({
      who: 'ana',
      what: 'figuresRead',
      about: '2026-10-28..2026-11-27',
    });
  });

  test('says when nobody wrote', async () => {
    const { html } = await ana.get('/staff/dashboard?from=2026-11-01&to=2026-11-02');
    expect(html).toContain('Nobody wrote on these days');
    expect(html).not.toContain('<svg');
  });

  test('shows twenty tracks and how many there are, and the CSV has them all', async () => {
    const events = Array.from({ length: 23 }, (_, index) => `shown:track-${String(index).padStart(2, '0')}`);
    const lastActivityAt = '2026-09-01T15:00:00.000Z';
    await stage.store.commit(conversation({ id: 'website:many', events, lastActivityAt }));
    const { html } = await ana.get('/staff/dashboard?from=2026-09-01&to=2026-09-01');
    const tracks = /<section aria-labelledby="tracks">[^]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(tracks.match(/<th scope="row"/g)).toHaveLength(20);
    expect(tracks).toContain('The first 20 of 23.');
    const rows = [...(await numbers('?from=2026-09-01&to=2026-09-01')).keys()];
    expect(rows.filter((name) => /^Tracks .* Recommended$/.test(name))).toHaveLength(23);
  });

  test('is not shown when it cannot be noted', async () => {
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const answers = await Promise.all(['', '/csv'].map((end) => ana.get(`/staff/dashboard${end}`)));
    stage.records.breakWhen(null);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(answers.map(({ html }) => html).join('')).not.toMatch(/<svg|Came to the end/);
  });

  test.each([
    ['?from=2026-02-30', 'no day of the calendar'],
    ['?from=2026-11-20&to=2026-11-01', 'Turn them round'],
    ['?from=2024-01-01&to=2026-11-01', 'more than a year'],
    ['?from=%3Cscript%3E&to=2026-11-01', 'no day of the calendar'],
  ])('%s is told what is wrong', async (query, words) => {
    for (const end of ['', '/csv']) {
      const { status, html } = await ana.get(`/staff/dashboard${end}${query}`);
      expect([status, html.includes(words), html.includes('<script>')]).toEqual([400, true, false]);
    }
  });

  test.each(['?from[$ne]=x', '?from=2026-11-01&from=2026-11-02', '?more=1', `?from=${'9'.repeat(41)}`])(
    '%s is refused',
    async (query) => {
      expect((await ana.get(`/staff/dashboard${query}`)).status).toBe(400);
    },
  );
});
