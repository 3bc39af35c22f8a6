import { describe, expect, test } from '@jest/globals';
import { inFlow, openIn, optionsIn, saidIn, wished } from './wishTalk.ts';

describe('wishes about the FAFSA', () => {
  test.each([
    ['fafsa_account', 'i forgot my password', /sign-in page/],
    ['fafsa_money', 'do they count our house', /home you live in does not count/],
    ['fafsa_contributor', 'my parents are divorced who fills it in', /gave you more money/],
    ['fafsa_start', 'does the fafsa cost money', /costs nothing/],
  ] as const)('%s shows the article that is clearly asked for', (wish, text, expected) => {
    expect(saidIn(wished(wish, text))).toMatch(expected);
  });

  test.each([
    ['fafsa_account', 'locked out', 'account'],
    ['fafsa_consent', 'hm', 'consent'],
    ['fafsa_money', 'hm', 'money'],
    ['fafsa_contributor', 'hm', 'people'],
  ] as const)('%s offers the questions of its topic where none is clear', (wish, text, topic) => {
    const articles = optionsIn(wished(wish, text)).flatMap(({ choice }) => choice.value ?? []);
    expect(articles.filter((id) => id.startsWith(`${topic}-`)).length).toBeGreaterThan(2);
    expect(articles).toContain(topic);
  });

  test.each([
    ['fafsa_contributor', 'cannot:refuse', 'cannot'],
    ['fafsa_contributor', 'wrong:invitation', 'wrong'],
    ['fafsa_consent', 'wrong:consent', 'wrong'],
    ['fafsa_correction', 'wrong:signature', 'wrong'],
    ['aid_undocumented', 'cannot:undocumented', 'cannot'],
  ] as const)('%s goes where a phrase names the very thing: %s', (wish, named, flow) => {
    const said = wished(wish, 'hm', { named });
    expect(said.conversation.finished).toHaveProperty(flow);
  });

  test('verification and default have their answer at once', () => {
    expect(wished('fafsa_verification', 'they picked me').conversation.finished).toHaveProperty('wrong');
    expect(saidIn(wished('fafsa_default', 'old loan'))).toMatch(/default/);
  });

  test.each([
    ['fafsa_start', 'fafsa'],
    ['fafsa_ready', 'ready'],
    ['fafsa_dependency', 'fafsa'],
    ['fafsa_deadline', 'dates'],
    ['fafsa_graduation', 'graduation'],
    ['fafsa_correction', 'wrong'],
    ['aid_estimate', 'rough'],
    ['scam_check', 'scam'],
  ] as const)('%s opens the part for it', (wish, flow) => {
    const { open, finished } = wished(wish, 'hm').conversation;
    expect([open?.flow, ...Object.keys(finished)]).toContain(flow);
  });

  test('the date is asked of the part that knows the award year, never told from an article', () => {
    const said = wished('fafsa_deadline', 'what is the fafsa deadline in connecticut');
    expect(openIn(said)).toBe('dates.start');
  });

  test('an estimate is exact where that is what they ask for', () => {
    expect(wished('aid_estimate', 'x', { named: 'exact' }).conversation.open?.flow).toBe('exact');
  });

  test('what happens after sending it is said without seeing their form', () => {
    expect(saidIn(wished('fafsa_status', 'so what now'))).toMatch(/cannot see your form/);
  });

  test('an appeal is the review for who earns less; over grades only whom to ask is known', () => {
    expect(saidIn(wished('aid_appeal', 'my hours were cut'))).toMatch(/special circumstances/);
    expect(saidIn(wished('aid_appeal', 'lost my aid because of my gpa'))).toMatch(/no confirmed steps/);
  });

  test('an article leaves the open question open', () => {
    const said = wished('fafsa_money', 'do they count our house', { from: inFlow('fafsa') });
    expect(said.conversation.open?.flow).toBe('fafsa');
  });
});
