import type { Conversation } from '../conversation.ts';

/** Whether the resident has been shown tracks: until then none was left out, and none can be turned down. */
export function hasShownTracks({ finished }: Conversation): boolean {
  return finished['training'] !== undefined;
}
