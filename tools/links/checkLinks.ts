import { askLink, type Asking, type LinkState } from './askLink.ts';
import type { Link } from './findLinks.ts';

/** A link with what came of it; `null` where the time was over before it was asked for. */
export interface CheckedLink extends Link {
  readonly state: LinkState | null;
}

/** How all of them are asked for. */
export interface Checking extends Asking {
  /** Servers that are asked at the same time; each of them one thing at a time. */
  readonly serversAtOnce: number;
  /** Between two questions to the same server. Milliseconds. */
  readonly rest: number;
  /** Whether there is time left for another. */
  readonly hasTime: () => boolean;
}

/** Asks for every link, politely: a server is never asked for two at once, nor for the next without a rest. In the order given. */
export async function checkLinks(
  links: readonly Link[],
  checking: Checking,
): Promise<readonly CheckedLink[]> {
  const states = new Map<string, LinkState>();
  const servers = [...byServer(links).values()];
  const next = { at: 0 };
  const work = async (): Promise<void> => {
    for (let own = servers[next.at++]; own; own = servers[next.at++])
      for (const [index, { address }] of own.entries()) {
        if (!checking.hasTime()) return;
        if (index > 0) await checking.wait(checking.rest);
        states.set(address, await askLink(address, checking));
      }
  };
  await Promise.all(Array.from({ length: checking.serversAtOnce }, work));
  return links.map((link) => ({ ...link, state: states.get(link.address) ?? null }));
}

/** Those with the most links first, so that none of them is left for the end. */
function byServer(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const servers = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.address);
    servers.set(host, [...(servers.get(host) ?? []), link]);
  }
  return new Map([...servers].sort(([, one], [, other]) => other.length - one.length));
}
