import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What is open: requests without a complete answer, and connections that became something else. */
export interface OpenSockets {
  readonly stopping: boolean;
  requests(): number;
  /** Of one client. */
  requestsOf(address: string): number;
  track(response: ServerResponse, address: string): void;
  trackUpgraded(socket: Duplex): void;
  /** See `GuideServer.stop`. */
  stop(server: Server, graceMilliseconds: number): Promise<void>;
}

/** Nothing is open yet. */
export function createOpenSockets(): OpenSockets {
  const answering = new Set<ServerResponse>();
  const byAddress = new Map<string, number>();
  const upgraded = new Set<Duplex>();
  const state = { stopping: false, whenIdle: (): void => undefined };

  return {
    get stopping() {
      return state.stopping;
    },
    requests: () => answering.size,
    requestsOf: (address) => byAddress.get(address) ?? 0,
    track(response, address) {
      answering.add(response);
      byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
      if (state.stopping) response.shouldKeepAlive = false;
      response.once('close', () => {
        answering.delete(response);
        const left = (byAddress.get(address) ?? 0) - 1;
        if (left > 0) byAddress.set(address, left);
        else byAddress.delete(address);
        if (answering.size === 0) state.whenIdle();
      });
    },
    trackUpgraded(socket) {
      upgraded.add(socket);
      socket.once('close', () => upgraded.delete(socket));
    },
    async stop(server, graceMilliseconds) {
      state.stopping = true;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const response of answering) response.shouldKeepAlive = false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, graceMilliseconds);
        state.whenIdle = () => {
          clearTimeout(timer);
          resolve();
        };
        if (answering.size === 0) state.whenIdle();
      });
      for (const socket of upgraded) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}
