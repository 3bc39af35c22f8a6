import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { sendAsset } from './asset.ts';
import type { Assets } from './assets.ts';

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** The launcher is asked for by other sites, and a new one should reach them soon. */
const shared = {
  'Cache-Control': 'public, max-age=300',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};
const parameters = z.object({ version: z.string(), name: z.string() });

/** Registers `/widget.js` and the files under `/assets`. */
export function registerAssets(server: Server, assets: Assets): void {
  server.get('/widget.js', async (request: Request, response: Response) => {
    if (assets.widget) sendAsset(request, response, assets.widget, shared);
    else notFound(response);
  });
  server.get('/assets/:version/:name', async (request: Request, response: Response) => {
    const { version, name } = parameters.parse(request.params);
    const asset = await assets.find(version, name);
    if (asset) sendAsset(request, response, asset, immutable);
    else notFound(response);
  });
}

function notFound(response: Response): void {
  response.writeHead(404, { 'Content-Length': '0' });
  response.end();
}
