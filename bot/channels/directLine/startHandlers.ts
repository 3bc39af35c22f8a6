import { z } from 'zod';
import type { Website } from './createWebsite.ts';
import { withConversation, withPass, type Handler } from './handler.ts';
import { languageOf } from './languageOf.ts';
import { graceSeconds, type Pass, type Passes } from './pass.ts';
import { queryOf } from './queryOf.ts';
import { readJson } from './readJson.ts';
import { writeStreamAddress } from './streamAddress.ts';
import { grant, type Grant } from './tokenHandlers.ts';

interface GrantWithStream extends Grant {
  readonly streamUrl: string;
}

const startSchema = z.object({ locale: z.string().max(40).nullish() });

/** `POST conversations`: greets the resident, and tells where the stream is. */
export function startConversation({ passes, conversations }: Website, publicUrl: URL): Handler {
  return withPass(passes, 0, async (pass, request) => {
    const body = await readJson(request);
    if (!body.ok) return body;
    const start = startSchema.safeParse(body.value);
    if (!start.success) return { problem: 'malformed' };
    const begun = await conversations.begin(pass, languageOf(start.data.locale));
    return { status: begun ? 201 : 200, body: await withStream(passes, pass, publicUrl, null) };
  });
}

/** `GET conversations/:id`: a client that comes back gets a new stream from its watermark on, or from the start. */
export function reconnect({ passes, conversations }: Website, publicUrl: URL): Handler {
  return withConversation(passes, graceSeconds, async (pass, request) => {
    await conversations.resume(pass);
    const watermark = queryOf(request).get('watermark');
    return { status: 200, body: await withStream(passes, pass, publicUrl, watermark) };
  });
}

async function withStream(
  passes: Passes,
  pass: Pass,
  publicUrl: URL,
  watermark: string | null,
): Promise<GrantWithStream> {
  const token = await passes.issue(pass, 'stream');
  const streamUrl = writeStreamAddress(publicUrl, { conversation: pass.conversation, token, watermark });
  return { ...(await grant(passes, pass)), streamUrl };
}
