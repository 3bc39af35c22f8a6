/** Where the Direct Line endpoint is. */
export const directLinePath = '/v3/directline';

/** What the address of a stream says. */
export interface StreamAddress {
  readonly conversation: string;
  readonly token: string;
  /** As the client gave it. */
  readonly watermark: string | null;
}

/** The address of a conversation's stream. It holds a token, so it must not be logged. */
export function writeStreamAddress(
  publicUrl: URL,
  { conversation, token, watermark }: StreamAddress,
): string {
  const url = new URL(`${directLinePath}/conversations/${conversation}/stream`, publicUrl);
  url.protocol = publicUrl.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('watermark', watermark ?? '');
  url.searchParams.set('t', token);
  return url.href;
}

const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;

/** Reads the target of an upgrade request; `null` when it is not a stream's. */
export function readStreamAddress(target: string | undefined): StreamAddress | null {
  if (!target?.startsWith('/') || !URL.canParse(target, 'http://stream')) return null;
  const { pathname, searchParams } = new URL(target, 'http://stream');
  const [, conversation] = streamPath.exec(pathname) ?? [];
  if (conversation === undefined) return null;
  return { conversation, token: searchParams.get('t') ?? '', watermark: searchParams.get('watermark') };
}
