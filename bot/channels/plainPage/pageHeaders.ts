import type { OutgoingHttpHeaders } from 'node:http';
import { leaveTo } from './leaveTo.ts';

/** A page's Content-Security-Policy, by directive. What is not named is not allowed. */
type Policy = Readonly<Record<string, readonly string[]>>;

const closed: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The headers of a page that runs no script and stands in no frame. Its quick way out is a form that leads away. */
export const plainPageHeaders: OutgoingHttpHeaders = headersOf(
  { ...closed, 'form-action': ["'self'", leaveTo] },
  'same-origin',
);

/**
 * The same for a page of the staff console, whose forms lead nowhere else, and which may run a script file of ours that
 * asks us for what is new. Browsers need the
 * referrer to name a form's origin.
 */
export const staffPageHeaders: OutgoingHttpHeaders = headersOf(
  { ...closed, 'script-src': ["'self'"], 'connect-src': ["'self'"] },
  'same-origin',
);

/** The same for a page whose address holds a token: nobody is told where a reader came from. */
export const secretPageHeaders: OutgoingHttpHeaders = headersOf(closed, 'no-referrer');

/** The same for a page that stands by itself: it loads nothing, has no form, and its one style is the one with this SHA-256, in base64. */
export function noticeHeaders(styleHash: string): OutgoingHttpHeaders {
  const policy = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'style-src': [`'sha256-${styleHash}'`],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return headersOf(policy, 'same-origin');
}

/**
 * The headers of the chat page. Web Chat writes its styles as it runs, for which it needs the nonce; it talks to us by
 * fetch and by socket; only the listed origins may frame it.
 */
export function chatPageHeaders(
  nonce: string,
  publicUrl: URL,
  frameAncestors: readonly string[],
): OutgoingHttpHeaders {
  const socket = `${publicUrl.protocol === 'https:' ? 'wss' : 'ws'}://${publicUrl.host}`;
  const policy = {
    ...closed,
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", socket],
    'frame-ancestors': ["'self'", ...frameAncestors],
  };
  return { ...headersOf(policy, 'same-origin'), 'Cross-Origin-Resource-Policy': 'cross-origin' };
}

function headersOf(policy: Policy, referrers: 'same-origin' | 'no-referrer'): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Referrer-Policy': referrers,
    'X-Content-Type-Options': 'nosniff',
  };
}
