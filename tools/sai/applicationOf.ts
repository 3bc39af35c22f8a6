import type { AidApplication, Finances } from '../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import type { AidCase, CaseFinances } from './caseSchema.ts';

/** The form's codes for a married student: married, remarried. */
const marriedStudent = ['2', '3'];

/** The form's codes for parents who are two: unmarried and together, married, remarried. */
const twoParents = ['2', '3', '4'];

/** What a case says in the terms of the calculation. */
export function applicationOf(given: AidCase): AidApplication {
  return {
    state: given.state,
    familySize: given.family_size,
    student: financesOf(given.student),
    household: householdOf(given),
    bachelorsDegree: given.has_bachelors && given.teacher_certification !== true,
    parentKilledInLineOfDuty: lineOfDuty(given),
  };
}

function householdOf(given: AidCase): AidApplication['household'] {
  const files = !given.nonfiler.every((nonfiler) => nonfiler);
  if (given.dependent && given.parents) {
    const two = twoParents.includes(given.parent_marital_status ?? '');
    const singleParent = given.single_parent_by_tax_filing && !two;
    return { kind: 'dependent', parents: financesOf(given.parents), files, singleParent };
  }
  const married = marriedStudent.includes(given.student_marital_status ?? '');
  const hasDependents = given.family_size > (married ? 2 : 1);
  return {
    kind: 'independent',
    married,
    hasDependents,
    files,
    singleParent: given.single_parent_by_tax_filing && !married && hasDependents,
    provisional: given.sai_is_provisional === true,
  };
}

function lineOfDuty(given: AidCase): AidApplication['parentKilledInLineOfDuty'] {
  if (given.line_of_duty_confirmed === true) return 'confirmed';
  return given.parent_killed_in_line_of_duty ? 'claimed' : 'no';
}

function financesOf(given: CaseFinances): Finances {
  return {
    adjustedGrossIncome: given.agi,
    incomeTaxPaid: given.tax_paid,
    deductibleRetirementPayments: given.ira_deductible,
    taxExemptInterest: given.tax_exempt_interest,
    untaxedIraDistributions: given.untaxed_ira,
    untaxedPensions: given.untaxed_pension,
    foreignEarnedIncomeExclusion: Math.abs(given.foreign_exclusion),
    taxableGrants: given.grants_aid,
    educationCredits: given.education_credits,
    workStudy: given.work_study,
    earnedIncome: given.earners,
    returnKind: given.payroll_kind,
    assets: {
      childSupport: given.child_support,
      cash: given.cash,
      investments: given.investments,
      businessOrFarm: given.business_farm,
    },
  };
}
