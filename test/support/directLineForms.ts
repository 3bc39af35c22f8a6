import type { DirectLineServer } from './directLineServer.ts';

/** A browser without scripts: it keeps cookies and follows the redirection after a form. */
export interface PlainBrowser {
  /** The cookies it holds, `name=value; name=value`; empty when there are none. */
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<PlainResponse>;
  /** Sends a form as our own page does. */
  post(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<PlainResponse>;
}

/** What came back, before any redirection is followed. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** Opens such a browser. */
export function openPlainBrowser({ origin }: Pick<DirectLineServer, 'origin'>): PlainBrowser {
  const send = async (path: string, init: RequestInit): Promise<PlainResponse> => {
    const headers = new Headers(init.headers);
    if (browser.cookie !== '') headers.set('cookie', browser.cookie);
    const response = await fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' });
    browser.cookie = response.headers.getSetCookie().reduce(withCookie, browser.cookie);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const browser: PlainBrowser = {
    cookie: '',
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = { 'sec-fetch-site': 'same-origin' }) =>
      send(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  };
  return browser;
}

function withCookie(cookies: string, set: string): string {
  const [pair = ''] = set.split(';');
  const name = `${pair.split('=')[0]}=`;
  const others = cookies.split('; ').filter((each) => each !== '' && !each.startsWith(name));
  return [...others, ...(set.includes('Max-Age=0') ? [] : [pair])].join('; ');
}

/** The value of a button of the page, as the browser would send it. */
export function buttonValue(html: string, label: string): string {
  const [, value = ''] = new RegExp(`value="([^"]*)">${label}</button>`).exec(html) ?? [];
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
