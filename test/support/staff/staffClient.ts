/** What came back, as a browser without script sees it. */
export interface Answered {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Where it leads, of a redirection. */
  readonly location: string | null;
}

/** A browser: it keeps cookies and sends forms from the page that it showed last. Redirections are not followed. */
export interface StaffClient {
  /** By name. */
  readonly cookies: Map<string, string>;
  /** Of the page that was shown last. */
  formToken(): string;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  /** Sends a form of the last page. `body` replaces what is sent; a header that is `null` is left out. */
  post(
    path: string,
    fields?: Record<string, string>,
    over?: { headers?: Record<string, string | null>; body?: string; formToken?: string | null },
  ): Promise<Answered>;
  /** Looks at the sign-in page and sends it. */
  signIn(name: string, password: string): Promise<Answered>;
}

/** A browser that has been nowhere yet. `origin` is that of the pages; requests go to `address`. */
export function staffClient(address: string, origin = address, from?: string): StaffClient {
  const cookies = new Map<string, string>();
  let last = '';
  const send = async (path: string, init: RequestInit): Promise<Answered> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('cookie', Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '));
    if (from !== undefined) headers.set('x-forwarded-for', from);
    const response = await fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const html = await response.text();
    if (html.includes('name="formToken"')) last = html;
    return {
      status: response.status,
      html,
      headers: response.headers,
      location: response.headers.get('location'),
    };
  };
  const formToken = (): string => /name="formToken" value="([^"]*)"/.exec(last)?.[1] ?? '';
  const client: StaffClient = {
    cookies,
    formToken,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, over = {}) => {
      const token = over.formToken === undefined ? formToken() : over.formToken;
      const all = new URLSearchParams({ ...fields, ...(token === null ? {} : { formToken: token }) });
      const given: Record<string, string | null> = {
        origin,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
        ...over.headers,
      };
      const headers = Object.entries(given).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as [string, string]],
      );
      return send(path, { method: 'POST', headers, body: over.body ?? all.toString() });
    },
    signIn: async (name, password) => {
      await client.get('/staff/sign-in');
      return client.post('/staff/sign-in', { name, password });
    },
  };
  return client;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
