import { technologyFields } from '../../guidance/matching/track.ts';
import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import { asFact, factKinds } from '../facts/factKinds.ts';
import { slipKind } from '../facts/slipKind.ts';
import { asSlip } from '../facts/slips.ts';
import { jobKind } from './jobKind.ts';
import { mostUseful } from './mostUseful.ts';
import { refinement } from './refinement.ts';
import { sectorKind } from './sectorKind.ts';
import { tellTracks } from './tellTracks.ts';
import type { FieldAnswer, SectorAnswer } from './trainingAnswers.ts';

const mayBeSkipped = { optional: true };

/** How many questions are asked before tracks are shown. */
const most = 6;

/**
 * What a resident would train for and what their life allows; ends with three tracks. Of the questions only those are asked whose
 * answer could change the three, the most useful one first.
 */
export const trainingFlow = flow('training')
  .ask('sector', sectorKind(), { ...mayBeSkipped, implies: refinement })
  .ask('field', choice<FieldAnswer>([...technologyFields, 'any']), { ...mayBeSkipped, when: isTechnology })
  .ask('occupation', jobKind(), { ...mayBeSkipped, when: isOtherSector })
  .ask('town', factKinds.town, asFact('town'))
  .ask('reach', factKinds.reach, asFact('reach'))
  .ask('times', factKinds.times, asFact('times'))
  .ask('pay', factKinds.pay, asFact('pay'))
  .ask('education', factKinds.education, asFact('education'))
  .ask('age', factKinds.age, asFact('age'))
  .ask('pace', factKinds.pace, asFact('pace'))
  .ask('weeks', factKinds.weeks, asFact('weeks'))
  .ask('canPay', factKinds.canPay, asFact('canPay'))
  .ask('learnsIn', factKinds.learnsIn, asFact('learnsIn'))
  .ask('driverLicense', factKinds.driverLicense, asFact('driverLicense'))
  .ask('snap', factKinds.snap, asFact('snap'))
  .ask('lowIncome', factKinds.lowIncome, asFact('lowIncome'))
  .ask('enrolment', factKinds.enrolment, asFact('enrolment'))
  .ask('job', factKinds.job, asFact('job'))
  .ask('record', factKinds.record, asFact('record'))
  .ask('slip', slipKind(), asSlip('training'))
  .adaptive({ most, choose: mostUseful })
  .outcome(tellTracks);

function isTechnology({ sector }: { sector?: SectorAnswer }): boolean {
  return sector === 'technology';
}

function isOtherSector({ sector }: { sector?: SectorAnswer }): boolean {
  return !['technology', 'profile', 'unsure', undefined].includes(sector);
}
