import type { ServerResponse } from 'node:http';

const always = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
};

/**
 * Headers that allow nothing; a route that shows a page sets its own Content-Security-Policy, and one that serves files to
 * other sites its own Cross-Origin-Resource-Policy. `secure` adds that browsers use https alone for half a year.
 */
export function setSecurityHeaders(response: ServerResponse, secure: boolean): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=15552000');
}
