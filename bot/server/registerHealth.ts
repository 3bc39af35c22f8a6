import { refuse } from '../guards/refuse.ts';
import { withinTime } from '../guards/withinTime.ts';
import type { GuideServer } from '../server.ts';

/** How long the store may take to say that it is there, in milliseconds. */
const patience = 1000;

/** `/live`: the process answers. `/ready`: so does the store. */
export function registerHealth(server: Pick<GuideServer, 'route'>, ready: () => Promise<void>): void {
  server.route('GET', '/live', async (_request, response) => refuse(response, 200));
  server.route('GET', '/ready', async (_request, response) => {
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
