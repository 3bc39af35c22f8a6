import { z } from 'zod';

/** No amount of a family's form is larger; whole dollars. */
export const largestAmount = 99_999_999;

const dollars = z.int().min(0).max(largestAmount);
const maritalStatus = z.enum(['1', '2', '3', '4', '5', '6', '7']);

const finances = z.object({
  agi: z.int().min(-largestAmount).max(largestAmount),
  tax_paid: dollars,
  ira_deductible: dollars,
  tax_exempt_interest: dollars,
  untaxed_ira: dollars,
  untaxed_pension: dollars,
  /** Some write it as the negative amount of the tax form. */
  foreign_exclusion: z.int().min(-largestAmount).max(largestAmount),
  grants_aid: dollars,
  education_credits: dollars,
  work_study: dollars,
  earners: z.array(dollars).max(2),
  payroll_kind: z.enum(['joint', 'separate', 'other']),
  child_support: dollars,
  cash: dollars,
  investments: dollars,
  business_farm: dollars,
});

/** One side's money in a case. */
export type CaseFinances = z.infer<typeof finances>;

/** One case as `npm run -s sai` reads it (docs/aid-estimate.md); other fields, as `expected`, are not looked at. */
export const caseSchema = z.object({
  case_id: z.union([z.string().max(100), z.number()]),
  award_year: z.string(),
  /** Absent: whether the award year has the law of 2025. */
  obbba_pell_rules: z.boolean().optional(),
  dependent: z.boolean(),
  /** `null` where no state is known; then the guideline of the 48 states holds. */
  state: z.string().nullable(),
  student_marital_status: maritalStatus.nullable(),
  parent_marital_status: maritalStatus.nullish(),
  family_size: z.int().min(1).max(99),
  student: finances,
  parents: finances.nullish(),
  single_parent_by_tax_filing: z.boolean(),
  /** For each who is asked, whether they file no return. */
  nonfiler: z.array(z.boolean()).min(1).max(2),
  has_bachelors: z.boolean(),
  teacher_certification: z.boolean().optional(),
  parent_killed_in_line_of_duty: z.boolean(),
  /** The college has confirmed it. */
  line_of_duty_confirmed: z.boolean().optional(),
  sai_is_provisional: z.boolean().optional(),
  /** Percent of full time, for `pell`. */
  enrollment_intensity: z.int().min(1).max(100).optional(),
});

/** One case whose fields are each as they should be. */
export type AidCase = z.infer<typeof caseSchema>;
