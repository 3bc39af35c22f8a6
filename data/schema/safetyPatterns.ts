import { z } from 'zod';
import { dangers } from '../../guidance/safety/danger.ts';
import type { SafetyPatterns } from '../../guidance/safety/createDangerFinder.ts';
import { fold } from '../../guidance/text/fold.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { text } from './text.ts';

const phrase = text.transform(fold).refine((folded) => folded !== '', 'holds no words');
const patterns = frozenList(
  text.regex(/^[a-z0-9 |~!?[\]]*(?:<\w+>[a-z0-9 |~!?[\]]*)*$/, 'holds more than plain lower case words'),
);

/** The file `data/safety/patterns.json`; `guidance/safety/parsePattern.ts` says how its patterns are written. */
export const safetyPatternsSchema = frozenObject({
  slots: z.record(z.string().regex(/^\w+$/), frozenList(phrase)).readonly(),
  shorthand: z.record(z.string().regex(/^[a-z0-9]+$/), phrase).readonly(),
  ordinary: frozenList(phrase),
  harmless: patterns,
  dangers: z.record(z.enum(dangers), patterns).readonly(),
}) satisfies z.ZodType<SafetyPatterns>;
