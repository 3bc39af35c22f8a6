import type { CustomFetch } from 'openid-client';

/** The authority did not answer, or only that it cannot. */
class AuthorityAway extends Error {
  override readonly name = 'AuthorityAway';
}

/** Whether that is why something failed, however deep it lies. */
export function isAuthorityAway(cause: unknown): boolean {
  if (cause instanceof AuthorityAway) return true;
  return cause instanceof Error && cause.cause !== undefined && isAuthorityAway(cause.cause);
}

/** Fetches from this origin and no other, whatever the metadata names, and follows no redirection. An answer is read whole before it is given. */
export function authorityFetch(authority: string): CustomFetch {
  return async (url, options) => {
    if (new URL(url).origin !== authority) throw new Error('The metadata leads to another origin.');
    const { status, headers, body } = await reach(url, { ...options, redirect: 'manual' });
    if (status >= 500) throw new AuthorityAway(`The authority answered ${status}.`);
    return new Response(body, { status, headers });
  };
}

async function reach(url: string, options: object) {
  try {
    const response = await fetch(url, options);
    const body = await response.arrayBuffer();
    return { status: response.status, headers: response.headers, body };
  } catch (cause) {
    throw new AuthorityAway('The authority cannot be reached.', { cause });
  }
}
