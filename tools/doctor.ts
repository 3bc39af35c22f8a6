/** `npm run doctor`: what is right with this installation, and what to do about what is not; ends with 1 when something must be changed. */
import { dataFolder } from '../data/dataFolder.ts';
import { modelBytes } from '../data/understandingFile.ts';
import { doctorCommand } from './doctor/doctorCommand.ts';
import { dangerExamples } from './understand/dangerExamples.ts';
import { trainingExamples, validationMessages } from './understand/messages.ts';
import { trainUnderstanding } from './understand/trainUnderstanding.ts';

const told = await doctorCommand(process.env, {
  clock: () => new Date(),
  dataFolder: dataFolder(),
  train: () => {
    const examples = trainingExamples();
    return modelBytes(trainUnderstanding(examples, dangerExamples(examples), validationMessages()));
  },
});
process.stdout.write(`${told.text}\n`);
process.exitCode = told.ok ? 0 : 1;
