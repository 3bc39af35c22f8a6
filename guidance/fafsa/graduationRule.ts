/** The first high school class that the law holds for; it was moved from 2024 to 2025 to 2027. */
const firstClass = 2027;

/** Whether a Connecticut high school student must deal with the FAFSA to graduate. */
export type GraduationRule =
  | { readonly required: false }
  | {
      readonly required: true;
      /** Any one of them is enough. A college's own form is for students without legal status. */
      readonly ways: readonly ('fafsa' | 'collegeAidForm' | 'waiver')[];
      /** From this day, ISO, an educator may fill in the waiver after trying to reach the family. */
      readonly educatorWaiverFrom: string;
    };

/**
 * The rule for the class that graduates in a year. Public Act 23-204 secs. 319-320 as later moved; that it begins with 2027
 * rests on the published policies of two districts (Newtown 5146, Meriden), not on the act itself.
 */
export function graduationRule(classYear: number): GraduationRule {
  if (classYear < firstClass) return { required: false };
  return {
    required: true,
    ways: ['fafsa', 'collegeAidForm', 'waiver'],
    educatorWaiverFrom: `${classYear}-03-15`,
  };
}
