import type { Session } from './session.ts';

/** A chat that this device keeps, in a cookie that no script sees. */
export interface KeptChat {
  readonly conversationId: string;
  /** The last day, in words. */
  readonly until: string;
}

/** Keeps the chat of this token; `null` when that does not work. */
export async function keepChat(token: string, language: string): Promise<KeptChat | null> {
  try {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`/chat/keep?language=${language}`, { method: 'POST', headers });
    return response.ok ? ((await response.json()) as KeptChat) : null;
  } catch {
    return null;
  }
}

/** The chat that this device keeps, with a fresh token for it; `null` when there is none. Rejects when that cannot be known. */
export async function askForKept(language: string): Promise<(KeptChat & Session) | null> {
  const response = await fetch(`/chat/return?language=${language}`, { method: 'POST' });
  if (!response.ok) throw new Error(String(response.status));
  const kept = (await response.json()) as Partial<KeptChat & Session>;
  return kept.token === undefined ? null : (kept as KeptChat & Session);
}

/** Makes this device forget the chat that it keeps, also while the page is being left. `false` when that does not work. */
export async function forgetKept(): Promise<boolean> {
  try {
    return (await fetch('/chat/forget', { method: 'POST', keepalive: true })).ok;
  } catch {
    return false;
  }
}
