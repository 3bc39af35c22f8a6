import type { Server } from 'restify';
import { isBearer } from '../guards/isBearer.ts';
import { refuse } from '../guards/refuse.ts';
import type { Store } from '../store/store.ts';
import { areaOf } from './area.ts';
import type { Meters } from './createMeters.ts';
import { readAtScrape } from './readAtScrape.ts';

/** What the page of figures needs. */
interface MetricsRoute {
  readonly meters: Meters;
  /** The store itself: what is read for the page is not counted. */
  readonly store: Pick<Store, 'due' | 'pending'>;
  readonly token: string;
  readonly clock: () => Date;
}

/** `/metrics`, for whoever has the token; and a count of what any route refused. */
export function registerMetrics(router: Server, { meters, store, token, clock }: MetricsRoute): void {
  const { registry, refused } = meters;
  const reading: { now: Promise<void> | null } = { now: null };
  const readOnce = (): Promise<void> =>
    (reading.now ??= readAtScrape(store, meters, clock()).finally(() => (reading.now = null)));
  router.on('after', ({ url = '' }: { url?: string }, { statusCode }: { statusCode: number }) => {
    if (statusCode === 401 || statusCode === 403) refused.inc({ area: areaOf(url) });
  });
  router.get('/metrics', async (request, response) => {
    if (!isBearer(request, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      refuse(response, 401);
      return;
    }
    await readOnce();
    const text = await registry.metrics();
    response.writeHead(200, {
      'Content-Type': registry.contentType,
      'Content-Length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}
