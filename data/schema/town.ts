import { z } from 'zod';
import { credit } from './credit.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { id } from './id.ts';
import { sources } from './source.ts';
import { text } from './text.ts';

/** One Connecticut town. Degrees, WGS 84; absent where no data set gives them. */
export const townSchema = frozenObject({
  id,
  name: text,
  /** Id of the workforce board that serves its residents. */
  board: id,
  latitude: z.number().min(40.9).max(42.1).exactOptional(),
  longitude: z.number().min(-73.8).max(-71.7).exactOptional(),
  /** Other ways people write it, and villages that lie in it, in lower case. */
  aliases: frozenList(text),
  zipCodes: frozenList(z.string().regex(/^06\d{3}$/)),
}).refine(
  (town) => (town.latitude === undefined) === (town.longitude === undefined),
  'latitude and longitude go together',
);

/** The whole of `data/places/towns.json`, with the owed attribution. */
export const townsSchema = frozenObject({
  credits: frozenList(credit),
  /** Where it is from which board serves which town. */
  boardSources: sources,
  towns: frozenList(townSchema),
});

/** One Connecticut town. */
export type Town = z.infer<typeof townSchema>;
