/** What an address leads to: `refused` tells machines nothing of the page, so a person has to look. */
export type LinkState =
  | { readonly kind: 'there' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'refused' | 'gone'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly why: string };

/** How an address is asked for. */
export interface Asking {
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** For each answer, in milliseconds. */
  readonly patience: number;
  /** Before each further try, in milliseconds. */
  readonly pauses: readonly number[];
}

const headers = {
  'User-Agent': 'GuidepostLinkCheck/1.0 (looks weekly whether the pages that it sends people to are there)',
  Accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
};
/** The longest that a server's wish to be asked later is followed. Milliseconds. */
const longestWish = 30_000;
const mostRedirections = 5;
const permanent: ReadonlySet<number> = new Set([301, 308]);
/** A page behind a sign-in, and a page that is for people alone. */
const refusals: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 429, 451, 999]);

interface Given {
  readonly status: number;
  readonly location: string | null;
  readonly later: number;
}

/** Asks for an address by HEAD, by GET where that tells nothing, and again after a pause where a server fails or nobody answers. */
export async function askLink(address: string, asking: Asking): Promise<LinkState> {
  for (const pause of [...asking.pauses, null]) {
    const { state, later } = await follow(address, asking);
    const mayPass = state.kind === 'unreachable' || (state.kind === 'refused' && state.status === 429);
    if (!mayPass || pause === null) return state;
    await asking.wait(Math.max(pause, later));
  }
  return { kind: 'unreachable', why: 'never asked' };
}

async function follow(address: string, asking: Asking): Promise<{ state: LinkState; later: number }> {
  const place = { now: address, hasMoved: false };
  for (let step = 0; step <= mostRedirections; step += 1) {
    const given = await answerOf(place.now, asking);
    if (typeof given === 'string') return { state: { kind: 'unreachable', why: given }, later: 0 };
    const { status, location, later } = given;
    const isRedirection = status >= 300 && status < 400 && location !== null;
    if (!isRedirection || !URL.canParse(location, place.now))
      return { state: stateOf(status, place.hasMoved ? place.now : null), later };
    // Only what has moved for good from the first step on is a new address to write down.
    place.hasMoved = permanent.has(status) && (step === 0 || place.hasMoved);
    place.now = new URL(location, place.now).href;
  }
  return { state: { kind: 'unreachable', why: 'it is passed on without an end' }, later: 0 };
}

function stateOf(status: number, movedTo: string | null): LinkState {
  if (status >= 200 && status < 400)
    return movedTo === null ? { kind: 'there' } : { kind: 'moved', to: movedTo };
  if (refusals.has(status)) return { kind: 'refused', status };
  if (status >= 500) return { kind: 'unreachable', why: `it answers ${status}` };
  return { kind: 'gone', status };
}

/** Many servers answer HEAD wrongly; what they say of GET counts. Gives why there is no answer as a word of code. */
async function answerOf(address: string, asking: Asking): Promise<Given | string> {
  const head = await request(address, 'HEAD', asking);
  return typeof head !== 'string' && head.status < 400 ? head : request(address, 'GET', asking);
}

async function request(
  address: string,
  method: 'HEAD' | 'GET',
  { fetch, patience }: Asking,
): Promise<Given | string> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { method, headers, signal, redirect: 'manual' });
    await response.body?.cancel();
    const wish = Number(response.headers.get('retry-after') ?? 0) * 1000;
    const later = Number.isFinite(wish) ? Math.min(wish, longestWish) : 0;
    return { status: response.status, location: response.headers.get('location'), later };
  } catch (cause) {
    return reasonOf(cause);
  }
}

function reasonOf(thrown: unknown): string {
  const { name, cause } = Object(thrown) as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'no answer in time';
  return typeof cause?.code === 'string' ? cause.code : 'no answer';
}
