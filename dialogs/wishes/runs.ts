import { commandHandlers } from '../commands/commands.ts';
import type { Command } from '../inbound.ts';
import type { WishReply } from './wishReply.ts';

/** Runs a command, with its value where it takes one. */
export function runs(command: Command, value = ''): WishReply {
  return (turn) => commandHandlers[command](turn, value);
}
