import { splitTexts } from '../../guidance/text/sms/splitTexts.ts';
import { toGsm } from '../../guidance/text/sms/toGsm.ts';
import type { Reply } from '../reply.ts';
import { textBlocks } from './textBlocks.ts';

/** How many text messages one reply may take, where its words allow. */
export const mostMessages = 3;

/** An https address in running text; the punctuation after it does not belong to it. */
const addresses = /https:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g;

/** The text messages that say a reply. `shorten` gives a short address for a long one. */
export function textMessages(reply: Reply, shorten: (url: string) => string): readonly string[] {
  return messagesOf(textBlocks(reply), shorten);
}

/** The same for plain words, such as what staff write. */
export function messagesOf(blocks: readonly string[], shorten: (url: string) => string): readonly string[] {
  const ready = blocks.map((block) => toGsm(block.replace(addresses, (url) => shorten(url))));
  return splitTexts(ready, mostMessages);
}
