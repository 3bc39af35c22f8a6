import type { IncomingMessage } from 'node:http';
import type { Pass, Passes } from '../directLine/pass.ts';
import { websiteCookie } from './websiteCookie.ts';

/** Where the plain page keeps its conversation: in a signed cookie that the browser forgets when it closes. */
export interface ChatCookie {
  /** The pass in the request's cookie; `null` when there is none that is good. */
  read(request: IncomingMessage): Promise<Pass | null>;
  /** The value of a Set-Cookie header that keeps the pass six more hours. */
  write(pass: Pass): Promise<string>;
  /** The value of a Set-Cookie header that drops it. */
  readonly drop: string;
}

/** The pass stands in the cookie as a token made for the plain page. */
export function createChatCookie(passes: Passes, publicUrl: URL): ChatCookie {
  const cookie = websiteCookie('guidepost', publicUrl);
  return {
    read: async (request) => {
      const token = cookie.read(request);
      const pass = token === undefined ? 'refused' : await passes.check(token, 'plainPage');
      return typeof pass === 'string' ? null : pass;
    },
    write: async (pass) => cookie.write(await passes.issue(pass, 'plainPage')),
    drop: cookie.drop,
  };
}
