import type { AidApplication } from './aidApplication.ts';
import { formulaA } from './formulaA.ts';
import { formulaB } from './formulaB.ts';
import { formulaC } from './formulaC.ts';
import type { IndexTables } from './indexTables.ts';
import type { Worksheet } from './worksheet.ts';

/** Fills in the formula that a student falls under. */
export function worksheetOf(application: AidApplication, tables: IndexTables): Worksheet {
  const { household, familySize, student } = application;
  if (household.kind === 'dependent') return formulaA(familySize, household.parents, student, tables);
  return household.hasDependents
    ? formulaC(familySize, household.married, student, tables)
    : formulaB(household.married, student, tables);
}
