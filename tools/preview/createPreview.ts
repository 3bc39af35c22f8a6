/** A chat that runs with the content as it was when it was started. */
interface Running {
  stop(): Promise<void>;
}

interface PreviewParts {
  /** What is wrong with the content now, in plain lines, if anything is. */
  readonly check: () => { readonly lines: readonly string[]; readonly failed: boolean };
  readonly start: () => Running;
  readonly say: (line: string) => void;
}

/** A chat that is begun anew whenever the content changed and is right. */
export interface Preview {
  /** Looks at the content, and begins anew with it unless something is wrong. One look after the other. Never rejects. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** A preview that has not begun. */
export function createPreview({ check, start, say }: PreviewParts): Preview {
  const state: { running: Running | null; last: Promise<void> } = { running: null, last: Promise.resolve() };
  const begin = async (): Promise<void> => {
    const { lines, failed } = checked(check);
    if (failed) {
      for (const line of lines) say(line);
      say(
        state.running ? 'The chat goes on with what was right before.' : 'Put it right, and the chat begins.',
      );
      return;
    }
    const isFirst = state.running === null;
    await state.running?.stop();
    state.running = start();
    say(isFirst ? 'Change a file in data/, and the chat begins anew with it.' : 'Changed: reload the page.');
  };
  const look = (): Promise<void> => (state.last = state.last.then(begin));
  return {
    look,
    stop: async () => {
      await state.last;
      await state.running?.stop();
      state.running = null;
    },
  };
}

/** A file that cannot even be read is told of as well. */
function checked(check: PreviewParts['check']): ReturnType<PreviewParts['check']> {
  try {
    return check();
  } catch (cause) {
    return { lines: [cause instanceof Error ? cause.message : String(cause)], failed: true };
  }
}
