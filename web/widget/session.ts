/** A conversation that this tab takes part in. */
export interface Session {
  readonly token: string;
  readonly conversationId: string;
}

/** A session to connect with, or why there is none. `resumed` is one that this tab or this device had before. */
export type OpenedSession =
  | { readonly ok: true; readonly session: Session; readonly resumed: boolean }
  | { readonly ok: false; readonly problem: 'cannotConnect' | 'tooManyChats' };

/** Where the Direct Line endpoint is. */
export const directLineDomain = `${location.origin}/v3/directline`;

/** One tab, one conversation; nothing stays behind on a shared computer once the tab is closed. */
const key = 'guidepost.chat';
/** For as long as the page stands, also where a browser keeps nothing: in a frame of another site, for example. */
const onThisPage: { session: Session | null } = { session: null };

/** Goes on with this tab's conversation, else with the one that `kept` gives, or begins one when there is none or it is too old. */
export async function openSession(kept: () => Promise<Session | null>): Promise<OpenedSession> {
  try {
    return (await resume()) ?? (await comeBack(kept)) ?? (await begin());
  } catch {
    return { ok: false, problem: 'cannotConnect' };
  }
}

/** The conversation of this tab, if it has one. */
export function knownSession(): Session | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Session | null;
  } catch {
    return onThisPage.session;
  }
}

/** Keeps the conversation for a reload of this tab; where a browser keeps nothing, a reload begins anew. */
export function keepSession(session: Session): void {
  onThisPage.session = session;
  try {
    sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    return;
  }
}

/** Forgets the conversation in this tab. */
export function dropSession(): void {
  onThisPage.session = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
}

async function resume(): Promise<OpenedSession | null> {
  const known = knownSession();
  if (!known) return null;
  const headers = { authorization: `Bearer ${known.token}` };
  const response = await fetch(`${directLineDomain}/tokens/refresh`, { method: 'POST', headers });
  if (response.ok) return { ok: true, session: (await response.json()) as Session, resumed: true };
  if (response.status >= 500 || response.status === 429) return { ok: false, problem: 'cannotConnect' };
  dropSession();
  return null;
}

async function comeBack(kept: () => Promise<Session | null>): Promise<OpenedSession | null> {
  const session = await kept();
  return session && { ok: true, session, resumed: true };
}

async function begin(): Promise<OpenedSession> {
  const response = await fetch(`${directLineDomain}/tokens/generate`, { method: 'POST' });
  if (response.ok) return { ok: true, session: (await response.json()) as Session, resumed: false };
  return { ok: false, problem: response.status === 429 ? 'tooManyChats' : 'cannotConnect' };
}
