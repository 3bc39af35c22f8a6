import type { IncomingMessage } from 'node:http';
import type { Pass, Passes } from '../directLine/pass.ts';

/** Where the plain page keeps its conversation: in a signed cookie that the browser forgets when it closes. */
export interface ChatCookie {
  /** The pass in the request's cookie; `null` when there is none that is good. */
  read(request: IncomingMessage): Promise<Pass | null>;
  /** The value of a Set-Cookie header that keeps the pass six more hours. */
  write(pass: Pass): Promise<string>;
  /** The value of a Set-Cookie header that drops it. */
  readonly drop: string;
}

/** On https the cookie is bound to the host and sent over https alone. */
export function createChatCookie(passes: Passes, publicUrl: URL): ChatCookie {
  const secure = publicUrl.protocol === 'https:';
  const name = secure ? '__Host-guidepost' : 'guidepost';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read: async ({ headers }) => {
      const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim().split('='));
      const token = cookies.find(([key]) => key === name)?.[1];
      const pass = token === undefined ? 'refused' : await passes.check(token, 'plainPage');
      return typeof pass === 'string' ? null : pass;
    },
    write: async (pass) => `${name}=${await passes.issue(pass, 'plainPage')}; ${attributes}`,
    drop: `${name}=; Max-Age=0; ${attributes}`,
  };
}
