import type { IncomingMessage } from 'node:http';

/** A cookie that no script and no other site gets. */
export interface WebsiteCookie {
  read(request: Pick<IncomingMessage, 'headers'>): string | undefined;
  /** The value of a Set-Cookie header. Without `seconds` the browser forgets it when it closes. */
  write(value: string, seconds?: number): string;
  /** The value of a Set-Cookie header that drops it. */
  readonly drop: string;
}

/** On https the cookie is bound to the host and sent over https alone. */
export function websiteCookie(ownName: string, publicUrl: URL): WebsiteCookie {
  const secure = publicUrl.protocol === 'https:';
  const name = secure ? `__Host-${ownName}` : ownName;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const written = (value: string, seconds?: number): string =>
    `${name}=${value}; ${seconds === undefined ? '' : `Max-Age=${seconds}; `}${attributes}`;
  return {
    read: ({ headers }) => {
      const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim().split('='));
      return cookies.find(([key]) => key === name)?.[1];
    },
    write: written,
    drop: written('', 0),
  };
}
