/**
 * `npm run eval:understanding`: how well the messages of test/understanding are understood, which were written by somebody who had not
 * seen the training phrases; with `-- --validation` those from which the thresholds were chosen, with `-- --list` every mistake too.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../data/dataFolder.ts';
import { loadGuide } from '../data/guide.ts';
import { languages } from '../guidance/language.ts';
import { measure } from './understand/measure.ts';
import { readMessages, validationMessages } from './understand/messages.ts';

const { values } = parseArgs({ options: { validation: { type: 'boolean' }, list: { type: 'boolean' } } });
const evaluation = join(dataFolder(), '..', 'test', 'understanding');
const messages = values.validation
  ? validationMessages()
  : languages.flatMap((language) => readMessages(join(evaluation, `${language}.json`), language));

const guide = loadGuide();
const measured = languages.map((language) => measure(messages, language, guide));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.table(
  measured.map(({ language, inScope, outside, acted, right, offered, actedOutside }) => ({
    language,
    messages: inScope,
    'acted on': percent(acted),
    'of these rightly': percent(right),
    'rightly or offered': percent(offered),
    'out of scope': outside,
    'of these acted on': percent(actedOutside),
  })),
);
if (values.list)
  for (const { language, wrong, missed } of measured)
    for (const line of [...wrong.map((each) => `wrong: ${each}`), ...missed.map((each) => `missed: ${each}`)])
      console.log(`${language} ${line}`);
