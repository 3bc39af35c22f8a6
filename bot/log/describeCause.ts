import { code } from './code.ts';

/** What may be told of something thrown. */
export interface Cause {
  readonly name: string;
  readonly code?: string;
  /** Functions, files and lines, innermost first, at most 12. */
  readonly frames: readonly string[];
  readonly cause?: Cause;
}

const mostFrames = 12;
const deepest = 4;

/** An error without its message: a driver's can hold a document, a parser's what it could not parse. */
export function describeCause(thrown: unknown, depth = 1): Cause {
  if (!(thrown instanceof Error)) return { name: code(typeof thrown), frames: [] };
  const given = 'code' in thrown ? thrown.code : undefined;
  const inner =
    thrown.cause !== undefined && depth < deepest ? describeCause(thrown.cause, depth + 1) : undefined;
  return {
    name: code(thrown.name),
    ...(typeof given === 'string' || typeof given === 'number' ? { code: code(String(given)) } : {}),
    frames: framesOf(thrown),
    ...(inner ? { cause: inner } : {}),
  };
}

/** A message can have lines that look like frames, so it is cut away first. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  const rest = message === '' ? stack : start === -1 ? '' : stack.slice(start + message.length);
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at [^\n]{1,300}:\d+:\d+\)?$/.test(line))
    .slice(0, mostFrames);
}
