import { Agent, request as send } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fuzzRequest, type FuzzedRequest } from '../support/fuzz/fuzzedRequest.ts';
import { startFuzzedService, type FuzzedService } from '../support/fuzz/fuzzedService.ts';
import { readFuzzing } from '../support/fuzz/fuzzing.ts';
import { messageCorpus } from '../support/fuzz/messageCorpus.ts';
import { createPicker } from '../support/fuzz/picker.ts';

const fuzzing = readFuzzing('HTTP');
const bodies = fuzzing.size(600, 10_000);
/** Requests under way at once, and after how many somebody else is signed in and talks. */
const [atOnce, everyFew] = [6, 120];
/** Milliseconds without an answer. */
const patience = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

let fuzzed: FuzzedService;
beforeAll(async () => {
  fuzzed = await startFuzzedService();
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await fuzzed.close();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/** Sends it as it is, without what `fetch` would put right. */
function exchange({ method, path, headers, body }: FuzzedRequest): Promise<Answer | string> {
  const { port } = fuzzed.service;
  return new Promise((resolve) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const request = send(
      { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', (cause) => resolve(cause.message));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            retryAfter: response.headers['retry-after'],
          }),
        );
      },
    );
    request.setTimeout(patience, () => request.destroy(new Error('no answer')));
    request.on('error', (cause) => resolve(cause.message));
    request.end(body);
  });
}

/** A busy machine may have the service say that it cannot now; it does not say so of the same request each time. */
async function answerTo(asked: FuzzedRequest): Promise<Answer | string> {
  for (let tries = 1; ; tries += 1) {
    const answer = await exchange(asked);
    if (typeof answer === 'string' || answer.status !== 503 || tries === 5) return answer;
    await wait(500);
  }
}

/** What is wrong with an answer; a server that is busy may say so, and when to come again. */
function problemOf({ path }: FuzzedRequest, answer: Answer | string): string | null {
  // Who sends too much is answered and cut off, and may not get to read it.
  if (typeof answer === 'string') return /ECONNRESET|EPIPE|socket hang up/.test(answer) ? null : answer;
  const isBusy = answer.status === 503 && answer.retryAfter !== undefined;
  // The Bot Framework's word for an invoke that a bot has no use for.
  const isUnused = answer.status === 501 && path.startsWith('/api/messages');
  if (answer.status >= 500 && !isBusy && !isUnused) return `${answer.status} ${answer.text.slice(0, 300)}`;
  const leak = /\bat [^\n]{1,200}\.(?:js|ts|mjs):\d+|node_modules|\b(?:Type|Range|Syntax|Zod)Error\b/.exec(
    answer.text,
  );
  return leak && `It tells of itself: ${leak[0]}`;
}

test(`${bodies} bodies over every route of the service: it lives, answers each, has no fault and tells nothing of itself`, async () => {
  const pick = createPicker(fuzzing.seed);
  const messages = messageCorpus();
  const { routes, service, connectorUrl } = fuzzed;
  const statuses = new Map<number, number>();
  const findings: object[] = [];
  for (let done = 0; done < bodies;) {
    const context = { origin: service.address, connectorUrl, messages, held: await fuzzed.hold() };
    const few = Array.from({ length: Math.min(everyFew, bodies - done) }, (_each, at) => {
      const route = routes[(done + at) % routes.length];
      if (!route) throw new Error('There are no routes');
      return fuzzRequest(route, context, pick);
    });
    done += few.length;
    for (let at = 0; at < few.length; at += atOnce)
      await Promise.all(
        few.slice(at, at + atOnce).map(async (asked) => {
          const answer = await answerTo(asked);
          const status = typeof answer === 'string' ? 0 : answer.status;
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          const problem = problemOf(asked, answer);
          if (problem !== null)
            findings.push({ problem, ...asked, body: asked.body.toString().slice(0, 2000) });
        }),
      );
  }
  const counted = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  process.stderr.write(`${bodies} bodies over ${routes.length} routes; ${counted.join(', ')}\n`);
  expect(findings.slice(0, 10)).toEqual([]);
  expect(
    service
      .printed()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'))
      .slice(0, 5),
  ).toEqual([]);
  expect((await fetch(`${service.address}/ready`)).status).toBe(200);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(bodies / 20);
}, 3_600_000);
