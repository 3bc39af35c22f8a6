import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openClient, type Client } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';

let running: RunningApp;
let client: Client;
beforeEach(async () => {
  running = await startApp();
  client = await openClient(running.address, 'es-US');
});
afterEach(() => running.close());

interface WithCards {
  readonly attachments?: readonly { readonly content: unknown }[];
}

/** The address in the card under the last line. */
async function linkIn(from: Client): Promise<string> {
  const last = (await from.read()).activities.at(-1) as WithCards | undefined;
  return /"url":"([^"]*\/copy[^"]*)"/.exec(JSON.stringify(last?.attachments ?? []))?.[1] ?? '';
}

describe('a resident of the website who asks for their chat', () => {
  test('gets a link to a page of it in their language, and from there a file', async () => {
    await client.send('<img src=x onerror=hit()>');
    await client.send('mándeme este chat');
    const link = await linkIn(client);
    expect(link.startsWith(`${running.address}/copy?t=`)).toBe(true);
    const page = await fetch(link);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('&lt;img src=x onerror=hit()&gt;');
    expect(html).toContain('mándeme este chat');
    const file = /href="(\/copy\?as=text[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const saved = await fetch(`${running.address}${file}`);
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename="guidepost.txt"');
    expect(saved.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await saved.text();
    expect(text.startsWith('Mi chat\n\n')).toBe(true);
    expect(text).toContain('\n\nUsted:\n<img src=x onerror=hit()>\n\nGuidepost:\n');
  });

  test('has it for an hour, and only with a link made for it', async () => {
    await client.send('mándeme este chat');
    const link = await linkIn(client);
    const { pathname, searchParams } = new URL(link);
    for (const bad of ['', '?t=', '?t=x', `?t=${searchParams.get('t')}x`, '?t[$ne]=1'])
      expect((await fetch(`${running.address}${pathname}${bad}`)).status).toBe(403);
    const asPlan = await fetch(`${running.address}/print?t=${searchParams.get('t')}`);
    expect(asPlan.status).toBe(403);
    running.stage.time.now += 3_601_000;
    const late = await fetch(link, { headers: { 'accept-language': 'es' } });
    expect([late.status, (await late.text()).includes('Este enlace ya no funciona')]).toEqual([403, true]);
  });

  test('finds nothing once everything was erased', async () => {
    await client.send('mándeme este chat');
    const link = await linkIn(client);
    await client.send('borrar');
    await client.send('sí');
    const html = await (await fetch(link)).text();
    expect(html).toContain('Ya no hay nada en este chat.');
    expect(html).not.toContain('mándeme este chat');
  });
});

test('on the plain page the link stands under the line', async () => {
  const { address } = running;
  const form = async (fields: Record<string, string>, cookie = '') => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: address, cookie };
    const body = new URLSearchParams(fields);
    return fetch(`${address}/plain`, { method: 'POST', headers, body, redirect: 'manual' });
  };
  const cookie = (await form({ language: 'en' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  await form({ language: 'en', seen: '1', text: 'send me this chat' }, cookie);
  const html = await (await fetch(`${address}/plain`, { headers: { cookie } })).text();
  const link = /href="([^"]*\/copy[^"]*)">Open this chat as a page/.exec(html)?.[1] ?? '';
  expect((await fetch(link)).status).toBe(200);
});
