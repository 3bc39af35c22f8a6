import type { WebsiteLimits } from './websiteDependencies.ts';

/** Counts open sockets. */
export interface SocketCaps {
  /** A function that gives the place back, to be called once; `null` when there is none left. */
  enter(address: string): (() => void) | null;
}

/** Caps on open sockets, for the process and for each address. */
export function createSocketCaps(limits: Pick<WebsiteLimits, 'sockets' | 'socketsPerAddress'>): SocketCaps {
  const byAddress = new Map<string, number>();
  let all = 0;
  return {
    enter: (address) => {
      const own = byAddress.get(address) ?? 0;
      if (all >= limits.sockets || own >= limits.socketsPerAddress) return null;
      all += 1;
      byAddress.set(address, own + 1);
      return () => {
        all -= 1;
        const left = (byAddress.get(address) ?? 1) - 1;
        if (left === 0) byAddress.delete(address);
        else byAddress.set(address, left);
      };
    },
  };
}
