import type { Request, Response, Server } from 'restify';
import { createOriginCheck } from '../directLine/allowedOrigins.ts';
import { createKeptChats } from '../keptChat/keptChats.ts';
import { registerKeep } from '../keptChat/registerKeep.ts';
import type { DirectLine } from '../directLine/registerDirectLine.ts';
import { readAssets } from './assets.ts';
import { createChatCookie } from './chatCookie.ts';
import { showChatCopy } from './chatCopy.ts';
import { showChatPage } from './chatPage.ts';
import type { PagesDependencies } from './pagesDependencies.ts';
import { showPlainPage, type PlainPageParts } from './plainPage.ts';
import {
  beginAnewOnPlainPage,
  continueOnPlainPage,
  forgetOnPlainPage,
  keepOnPlainPage,
  leavePlainPage,
  sayOnPlainPage,
} from './plainPost.ts';
import { showPrintPage } from './printPage.ts';
import { registerAssets } from './registerAssets.ts';
import { sendPage, type PageAnswer } from './sendPage.ts';
import { createRender } from './templates.ts';

/** Registers `/widget.js`, `/chat`, `/plain`, `/print`, `/copy` and the files that they load. Throws when a word is missing. */
export function registerPages(
  server: Server,
  { website }: Pick<DirectLine, 'website'>,
  deps: PagesDependencies,
): void {
  const assets = readAssets(website.words, deps);
  const parts: PlainPageParts = {
    website,
    store: deps.store,
    cookie: createChatCookie(website.passes, deps.publicUrl),
    kept: createKeptChats(deps),
    render: createRender(),
    address: (name) => assets.address(name),
    keepHelp: (language) => website.words[language].keepHelp.replace('{days}', String(deps.retentionDays)),
  };
  const forms = {
    ...parts,
    ours: createOriginCheck(deps.publicUrl, []),
    key: deps.sign.key,
    clientAddress: deps.clientAddress,
  };
  const page =
    (handler: (request: Request) => Promise<PageAnswer>) => async (request: Request, response: Response) => {
      response.removeHeader('X-Frame-Options');
      sendPage(response, await handler(request));
    };

  registerAssets(server, assets);
  registerKeep(server, { ...forms, log: deps.log });
  server.get(
    '/chat',
    page((request) => showChatPage(parts, assets, deps, request)),
  );
  server.get(
    '/plain',
    page((request) => showPlainPage(parts, request)),
  );
  server.post('/plain', page(sayOnPlainPage(forms)));
  server.post('/plain/new', page(beginAnewOnPlainPage(forms)));
  server.post('/plain/keep', page(keepOnPlainPage(forms)));
  server.post('/plain/forget', page(forgetOnPlainPage(forms)));
  server.post('/plain/leave', page(leavePlainPage(forms)));
  server.post('/plain/continue', page(continueOnPlainPage(forms)));
  for (const [path, show] of [
    ['/print', (request: Request) => showPrintPage(parts, deps, request)],
    ['/copy', (request: Request) => showChatCopy(parts, request)],
  ] as const)
    server.get(path, page(show));
  if (!assets.widget) deps.log.warn('website.widgetNotCompiled');
}
