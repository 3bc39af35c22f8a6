import { flow } from '../engine/flow.ts';
import { asFact, factKinds } from '../facts/factKinds.ts';
import { slipKind } from '../facts/slipKind.ts';
import { asSlip } from '../facts/slips.ts';
import { nextQuestion } from './nextQuestion.ts';
import { tellFunding } from './tellFunding.ts';

/** How many questions are asked before it is told who may pay. */
const most = 6;

/** Who may pay for the tracks kept or found, or for any: asks only what could change a verdict, the most telling question first. */
export const fundingFlow = flow('funding')
  .ask('town', factKinds.town, asFact('town'))
  .ask('education', factKinds.education, asFact('education'))
  .ask('age', factKinds.age, asFact('age'))
  .ask('snap', factKinds.snap, asFact('snap'))
  .ask('laidOff', factKinds.laidOff, asFact('laidOff'))
  .ask('job', factKinds.job, asFact('job'))
  .ask('veteran', factKinds.veteran, asFact('veteran'))
  .ask('enrolment', factKinds.enrolment, asFact('enrolment'))
  .ask('tfa', factKinds.tfa, asFact('tfa'))
  .ask('lowIncome', factKinds.lowIncome, asFact('lowIncome'))
  .ask('disability', factKinds.disability, asFact('disability'))
  .ask('citizen', factKinds.citizen, asFact('citizen'))
  .ask('slip', slipKind(), asSlip('funding'))
  .adaptive({ most, choose: nextQuestion })
  .outcome(tellFunding);
