import type { DirectLineServer } from './directLineServer.ts';

/** What the chat page is answered when it keeps a chat, comes back to it or forgets it. */
export interface KeepAnswered {
  readonly status: number;
  readonly body: {
    readonly token?: string;
    readonly conversationId?: string;
    readonly until?: string;
    readonly error?: { readonly code: string };
  };
  /** The whole Set-Cookie header; empty when there was none. */
  readonly set: string;
}

/** A browser's chat page with the cookie that it keeps. */
export interface KeepPage {
  /** `name=value`; empty when there is none. */
  cookie: string;
  /** Asks as a page of the service's own origin, unless `headers` say otherwise. */
  post(
    path: string,
    given?: { readonly token?: string; readonly headers?: Record<string, string> },
  ): Promise<KeepAnswered>;
}

/** Opens such a page. */
export function openKeepPage({ origin }: Pick<DirectLineServer, 'origin'>): KeepPage {
  const page: KeepPage = {
    cookie: '',
    post: async (path, { token, headers = { 'sec-fetch-site': 'same-origin' } } = {}) => {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const sent = { ...headers, ...authorization, ...(page.cookie === '' ? {} : { cookie: page.cookie }) };
      const response = await fetch(`${origin}${path}`, { method: 'POST', headers: sent });
      const set = response.headers.get('set-cookie') ?? '';
      if (set !== '') page.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
      return { status: response.status, body: (await response.json()) as KeepAnswered['body'], set };
    },
  };
  return page;
}
