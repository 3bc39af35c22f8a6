import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A page to send, or an address to go to instead. */
export type PageAnswer = { readonly headers: OutgoingHttpHeaders } & (
  | { readonly status: 200 | 400 | 403 | 429 | 503; readonly html: string }
  | { readonly status: 303; readonly location: string }
);

/** Sends a page or a redirection. Does nothing when the reader is gone. */
export function sendPage(response: ServerResponse, answer: PageAnswer): void {
  if (response.headersSent || response.destroyed) return;
  if (answer.status === 303) {
    response.writeHead(303, { ...answer.headers, Location: answer.location, 'Cache-Control': 'no-store' });
    response.end();
  } else {
    response.writeHead(answer.status, answer.headers);
    response.end(answer.html);
  }
}
