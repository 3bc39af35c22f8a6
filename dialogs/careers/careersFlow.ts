import { flow } from '../engine/flow.ts';
import { option, withOptions } from '../engine/say.ts';
import type { Outcome } from '../engine/flow.ts';
import type { Scope } from '../engine/scope.ts';
import { jobsOptions, jobsReply } from './jobsReply.ts';
import { isSector, jobOfKind, workKind } from './workKind.ts';

interface CareersAnswers {
  readonly work?: string;
  readonly job?: string;
}

/** What the data know of a job: its pay, what people in it like, how many tracks lead there. */
export const careersFlow = flow('careers', { anew: true })
  .ask('work', workKind())
  .ask('job', jobOfKind(), { when: namesNoJob })
  .outcome(tellJobs);

function namesNoJob({ work = '' }: CareersAnswers): boolean {
  return isSector(work);
}

function tellJobs({ work = '', job }: CareersAnswers, scope: Scope): Outcome {
  const socs = (job ?? work).split(',');
  const options = [
    ...jobsOptions(socs, scope),
    option(scope.say('careers.another'), { command: 'change', value: 'careers.work' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
  return { replies: [withOptions(jobsReply(socs, scope), options)] };
}
