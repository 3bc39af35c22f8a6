import type { Server } from 'restify';
import { refuse } from '../guards/refuse.ts';
import { withinTime } from '../guards/withinTime.ts';

/** How long the store may take to say that it is there, in milliseconds. */
const patience = 1000;

/** `/live`: the process answers. `/ready`: so does the store. */
export function registerHealth(router: Server, ready: () => Promise<void>): void {
  router.get('/live', async (_request, response) => refuse(response, 200));
  router.get('/ready', async (_request, response) => {
    const answer = await withinTime(answers(ready), patience);
    refuse(response, answer.inTime && answer.value ? 200 : 503);
  });
}

async function answers(ready: () => Promise<void>): Promise<boolean> {
  try {
    await ready();
    return true;
  } catch {
    return false;
  }
}
