/** Shows that an answer is being written. */
export interface Typing {
  /** Resolves when the sign can no longer come behind the answer. */
  stop(): Promise<void>;
}

/** How long an answer may take before there is a sign: most are there sooner. Milliseconds. */
const before = 700;
/** Teams takes the sign away after some seconds. Milliseconds. */
const again = 3000;

/** Sends the sign when an answer takes long, and again while it does. A sign that the channel does not take is left out. */
export function startTyping(send: () => Promise<unknown>): Typing {
  const state: { stopped: boolean; sending: Promise<unknown>; timer?: NodeJS.Timeout } = {
    stopped: false,
    sending: Promise.resolve(),
  };
  const show = (): void => {
    state.sending = send().catch(() => undefined);
    void state.sending.then(() => plan(again));
  };
  const plan = (after: number): void => {
    if (!state.stopped) state.timer = setTimeout(show, after);
  };
  plan(before);
  return {
    stop: async () => {
      state.stopped = true;
      clearTimeout(state.timer);
      await state.sending;
    },
  };
}
