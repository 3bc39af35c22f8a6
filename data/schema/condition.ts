import { z } from 'zod';
import { localised } from './localised.ts';

/** The closed list of conditions that a track or a fund can set; `data/conditions.json` says each in words. */
export const conditionIds = [
  'connecticut-resident',
  'hartford-resident',
  'north-central-region',
  'age-16-24',
  'age-18',
  'teenager',
  'women-focus',
  'returning-citizen',
  'low-income',
  'laid-off-or-low-income',
  'snap-not-tfa',
  'undocumented',
  'high-school-diploma',
  'connecticut-high-school',
  'top-of-class',
  'six-credits',
  'half-time',
  'financial-need',
  'files-fafsa',
  'citizen-or-eligible-noncitizen',
  'college-student',
  'capital-student',
  'enrolled-learner',
  'employed-in-manufacturing',
  'partner-employee',
  'business-owner',
  'apprentice-hire-first',
  'job-center-registration',
  'approved-program',
  'background-check',
  'health-check',
  'driver-license',
] as const;

/** One condition of a track or a fund. */
export const conditionId = z.enum(conditionIds);

/** One condition of a track or a fund. */
export type ConditionId = z.infer<typeof conditionId>;

/** Every condition in words that finish "This is for ...". */
export const conditionsSchema = z.record(conditionId, localised).readonly();
