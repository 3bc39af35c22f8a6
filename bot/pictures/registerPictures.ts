import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { createRateLimit } from '../channels/directLine/rateLimit.ts';
import { refuse } from '../guards/refuse.ts';
import { createDrawingQueue, type DrawingQueue } from './createDrawingQueue.ts';
import type { Pictures } from './createPictures.ts';
import { picturesPath, readPicturePath } from './picturePath.ts';

interface PicturesDependencies {
  readonly pictures: Pictures;
  /** Who asks, for counting. */
  readonly clientAddress: (request: IncomingMessage) => string;
  /** Pictures drawn for one address in a minute, 120 when not given; those that are kept cost nothing. */
  readonly drawnPerMinute?: number;
  /** Shared by all addresses; one of its own when not given. */
  readonly queue?: DrawingQueue;
}

const parameters = z.object({ language: z.string(), name: z.string() });

/** A picture says nothing of anybody, and the same address always shows the same: everyone may keep it for a day. */
const headers = {
  'Content-Type': 'image/png',
  'Cache-Control': 'public, max-age=86400',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** When the queue is full: by then it is empty. */
const secondsToWait = 2;

/** Registers `/pictures/interests/<language>/<six scores>.png`. */
export function registerPictures(server: Server, deps: PicturesDependencies): void {
  const { pictures, clientAddress } = deps;
  const drawing = createRateLimit(deps.drawnPerMinute ?? 120, 60);
  const queue = deps.queue ?? createDrawingQueue();
  server.get(`${picturesPath}/:language/:name`, async (request: Request, response: Response) => {
    const { language, name } = parameters.parse(request.params);
    const picture = readPicturePath(language, name);
    if (!picture) {
      refuse(response, 404);
      return;
    }
    const kept = pictures.kept(picture);
    const wait = kept ? 0 : await drawing(clientAddress(request));
    if (wait > 0) {
      refuse(response, 429, wait);
      return;
    }
    const png = kept ?? (await queue(() => pictures.png(picture)));
    if (!png) {
      refuse(response, 503, secondsToWait);
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': png.length });
    response.end(png);
  });
}
