import { z } from 'zod';
import { conditionIds } from '../../guidance/facts/conditions.ts';
import { localised } from './localised.ts';

/** One condition of a track or a fund. */
export const conditionId = z.enum(conditionIds);

/** Every condition in words that finish "This is for ...". */
export const conditionsSchema = z.record(conditionId, localised).readonly();
