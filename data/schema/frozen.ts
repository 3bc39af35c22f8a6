import { z } from 'zod';

/** An object with exactly these members; what it parses is frozen. */
export const frozenObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).readonly();

/** A list of one kind of thing; what it parses is frozen. */
export const frozenList = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
