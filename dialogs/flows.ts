import { careersFlow } from './careers/careersFlow.ts';
import type { Flow } from './engine/flow.ts';
import { exactFlow } from './estimate/exact/exactFlow.ts';
import { roughFlow } from './estimate/rough/roughFlow.ts';
import { fafsaFlow } from './fafsa/fafsaFlow.ts';
import { cannotFlow } from './fafsa/cannot/cannotFlow.ts';
import { datesFlow } from './fafsa/dates/datesFlow.ts';
import { graduationFlow } from './fafsa/graduation/graduationFlow.ts';
import { readyFlow } from './fafsa/ready/readyFlow.ts';
import { scamFlow } from './fafsa/scam/scamFlow.ts';
import { wrongFlow } from './fafsa/wrong/wrongFlow.ts';
import { fundingFlow } from './funding/fundingFlow.ts';
import { interestsFlow } from './interests/interestsFlow.ts';
import { deleteFlow } from './settings/deleteFlow.ts';
import { supportFlow } from './support/supportFlow.ts';
import { trainingFlow } from './training/trainingFlow.ts';

/** Every flow there is, by id. */
export const flows: ReadonlyMap<string, Flow> = new Map(
  [
    interestsFlow,
    careersFlow,
    trainingFlow,
    fundingFlow,
    fafsaFlow,
    roughFlow,
    exactFlow,
    readyFlow,
    wrongFlow,
    cannotFlow,
    datesFlow,
    graduationFlow,
    scamFlow,
    supportFlow,
    deleteFlow,
  ].map((flow) => [flow.id, flow]),
);
