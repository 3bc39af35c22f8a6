import { z } from 'zod';
import { commands, type Choice } from '../../../dialogs/inbound.ts';

/** A `Choice` as it comes back from a client, in any channel with buttons: nothing else may be in it. */
export const choiceSchema: z.ZodType<Choice> = z.strictObject({
  question: z.string().max(100).exactOptional(),
  value: z.string().max(200).exactOptional(),
  command: z.enum(commands).exactOptional(),
  asking: z.int().min(0).exactOptional(),
});
