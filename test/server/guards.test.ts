import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { clientAddress } from '../../bot/guards/clientAddress.ts';
import { firstGuard } from '../../bot/guards/firstGuard.ts';
import { nestsDeeper } from '../../bot/guards/nesting.ts';
import { readForm, readJson } from '../../bot/guards/readBody.ts';
import { withinTime } from '../../bot/guards/withinTime.ts';

function request(parts: object): IncomingMessage {
  return { method: 'GET', url: '/', headers: { host: 'a.example' }, ...parts } as unknown as IncomingMessage;
}

describe('the first guard', () => {
  test.each([
    ['GET', '/', 'guide.example.org', null],
    ['POST', '/api/messages?a=b', '127.0.0.1:3978', null],
    ['GET', '//evil.example/x', '[::1]:3978', null],
    ['TRACE', '/', 'a.example', 405],
    ['PROPFIND', '/', 'a.example', 405],
    ['GET', '/', undefined, 400],
    ['GET', '/', '', 400],
    ['GET', '/', 'a b', 400],
    ['GET', '/', 'a.example:99999', 400],
    ['GET', '/', '[::1', 400],
    ['GET', '/', 'me@a.example', 400],
    ['GET', '/', 'a.example/staff', 400],
    ['GET', '/', 'a.example?', 400],
    ['GET', 'http://a.example/', 'a.example', 400],
    ['OPTIONS', '*', 'a.example', 400],
    ['GET', 'http://[', 'a.example', 400],
  ])('answers %s %s with Host %s: %s', (method, url, host, status) => {
    expect(firstGuard(request({ method, url, headers: { host } }))).toBe(status);
  });

  test('refuses what is compressed or too large before it is read', () => {
    const with_ = (headers: object) => firstGuard(request({ headers: { host: 'a.example', ...headers } }));
    expect(with_({ 'content-encoding': 'gzip' })).toBe(415);
    expect(with_({ 'content-encoding': 'identity' })).toBe(415);
    expect(with_({ 'content-length': '262144' })).toBeNull();
    expect(with_({ 'content-length': '262145' })).toBe(413);
  });

  test('never lets through what a URL cannot be made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.domain(), fc.ipV6(), fc.string()),
        fc.string({ unit: 'binary' }),
        (host, path) => {
          if (firstGuard(request({ url: `/${path}`, headers: { host } })) === null) {
            expect(() => new URL(`http://${host}/${path}`)).not.toThrow();
          }
        },
      ),
    );
  });
});

describe("a client's address", () => {
  const from = (forwarded: string | undefined, proxies: number, remoteAddress = '10.0.0.1') =>
    clientAddress(request({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }), proxies);

  test.each([
    ['without a proxy, the socket’s', '203.0.113.9', 0, '10.0.0.1'],
    ['behind one proxy, the last', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
    ['behind two proxies, the last but one', '6.6.6.6, 203.0.113.9, 10.0.0.7', 2, '203.0.113.9'],
    ['with a port', '203.0.113.9:50123', 1, '203.0.113.9'],
    ['the socket’s when the proxy wrote none', undefined, 1, '10.0.0.1'],
    ['the socket’s when there are fewer than proxies', '203.0.113.9', 2, '10.0.0.1'],
    ['the socket’s when it is no address', '203.0.113.9, unknown', 1, '10.0.0.1'],
    ['an IPv6 network', '2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2::/64'],
    ['an IPv6 network, however it is written', '[2001:0DB8:0001:0002::6]:443', 1, '2001:db8:1:2::/64'],
    ['a short IPv6 address', '2001:db8::1', 1, '2001:db8:0:0::/64'],
    ['IPv4 in IPv6', '::ffff:203.0.113.9', 1, '203.0.113.9'],
  ])('is %s', (_, forwarded, proxies, address) => {
    expect(from(forwarded, proxies)).toBe(address);
  });

  test('cannot be chosen by the client, whatever it sends to one proxy', () => {
    fc.assert(
      fc.property(fc.string(), (sent) => {
        expect(from(`${sent}, 203.0.113.9`, 1)).toBe('203.0.113.9');
      }),
    );
  });
});

describe('nesting', () => {
  test.each([
    ['[[[]]]', 2, true],
    ['[[[]]]', 3, false],
    ['{"a":{"b":[1]}}', 2, true],
    ['{"a":"[[[[[[["}', 1, false],
    [String.raw`{"a":"\"[[[[\\"}`, 1, false],
    [String.raw`{"a":"\\","b":[[]]}`, 2, true],
    ['[],[],[],[]', 1, false],
  ])('of %s is more than %d: %s', (json, deepest, deeper) => {
    expect(nestsDeeper(json, deepest)).toBe(deeper);
  });

  test('is counted as JSON.parse would', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map((inner) => depth(inner)))
        : 0;
    fc.assert(
      fc.property(fc.json(), (json) => {
        const real = depth(JSON.parse(json));
        expect(nestsDeeper(json, real)).toBe(false);
        if (real > 0) expect(nestsDeeper(json, real - 1)).toBe(true);
      }),
    );
  });
});

describe('a body', () => {
  const body = (type: string | undefined, chunks: Iterable<Buffer>) =>
    Object.assign(Readable.from(chunks), { headers: { 'content-type': type } }) as unknown as IncomingMessage;
  const json = (text: string, type: string | undefined = 'application/json') =>
    readJson(body(type, [Buffer.from(text)]));

  test('is read as JSON, also when a character is cut in two', async () => {
    const bytes = Buffer.from('{"text":"sí"}');
    const cut = bytes.indexOf(0xc3) + 1;
    const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
    const read = await readJson(body('Application/JSON; charset=utf-8', chunks));
    expect(read).toEqual({ ok: true, value: { text: 'sí' } });
  });

  test.each([
    ['', 400],
    ['{', 400],
    ['['.repeat(33) + ']'.repeat(33), 400],
    ['['.repeat(100_000) + ']'.repeat(100_000), 400],
    [`"${'x'.repeat(256 * 1024)}"`, 413],
  ])('is refused (case %#)', async (text, status) => {
    expect(await json(text)).toEqual({ ok: false, status });
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    undefined,
  ])('of type %s is no JSON', async (type) => {
    expect(await readJson(body(type, [Buffer.from('{}')]))).toEqual({ ok: false, status: 415 });
  });

  test('of a form gives flat fields', async () => {
    const read = (text: string, type = 'application/x-www-form-urlencoded') =>
      readForm(body(type, [Buffer.from(text)]));
    expect(await read('text=s%C3%AD+se%C3%B1or&pick=a&pick=b&u[$ne]=1&__proto__=2')).toEqual({
      ok: true,
      value: Object.assign(Object.create(null) as object, {
        text: 'sí señor',
        pick: ['a', 'b'],
        'u[$ne]': '1',
        ['__proto__']: '2',
      }),
    });
    expect(await read('{}', 'application/json')).toEqual({ ok: false, status: 415 });
    expect(await read(`a=${'x'.repeat(256 * 1024)}`)).toEqual({ ok: false, status: 413 });
  });

  test('that is not all there after five seconds is refused, however steadily it drips', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const dripping = new Readable({ read: () => undefined });
    const headers = { 'content-type': 'application/json' };
    const reading = readJson(Object.assign(dripping, { headers }) as unknown as IncomingMessage);
    for (let second = 0; second < 5; second += 1) {
      dripping.push(' ');
      await jest.advanceTimersByTimeAsync(1000);
    }
    jest.useRealTimers();
    dripping.push('{}');
    dripping.push(null);
    expect(await reading).toEqual({ ok: false, status: 408 });
  });

  test('that breaks off is a rejection', async () => {
    const broken = new Readable({ read: () => undefined });
    const reading = readJson(
      Object.assign(broken, {
        headers: { 'content-type': 'application/json' },
      }) as unknown as IncomingMessage,
    );
    broken.destroy();
    await expect(reading).rejects.toThrow('broke off');
  });
});

describe('within time', () => {
  test('comes the result, a rejection, or word that it is late', async () => {
    const never = new Promise<never>(() => undefined);
    expect(await withinTime(Promise.resolve(1), 50)).toEqual({ inTime: true, value: 1 });
    expect(await withinTime(never, 5)).toEqual({ inTime: false });
    await expect(withinTime(Promise.reject(new Error('no')), 50)).rejects.toThrow('no');
  });
});
