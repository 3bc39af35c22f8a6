import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { refuse } from '../../guards/refuse.ts';
import type { ShortLinks } from './shortLinks.ts';

const parameters = z.object({ code: z.string().regex(/^[a-z2-9]{6,32}$/) });

/** Registers `/l/<code>`: leads to the address that the code was made of. Nothing that a request says becomes part of where it leads. */
export function registerLinks(router: Server, links: ShortLinks): void {
  const follow = async (request: Request, response: Response): Promise<void> => {
    const code = parameters.safeParse(request.params);
    const target = code.success ? links.target(code.data.code) : undefined;
    if (target === undefined) {
      refuse(response, 404);
      return;
    }
    response.writeHead(302, { Location: target, 'Content-Length': '0' });
    response.end();
  };
  router.get('/l/:code', follow);
}
