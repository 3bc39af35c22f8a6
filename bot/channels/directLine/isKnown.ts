import { StoreUnavailable } from '../../store/store.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import type { Pass } from './pass.ts';
import type { ReadableStore } from './savedLines.ts';

/** Whether the conversation has begun; `otherwise` when the store cannot be asked. */
export async function isKnown(
  store: Pick<ReadableStore, 'load'>,
  pass: Pass,
  otherwise: boolean,
): Promise<boolean> {
  try {
    return (await store.load(conversationIdOf(pass))) !== null;
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return otherwise;
    throw cause;
  }
}
