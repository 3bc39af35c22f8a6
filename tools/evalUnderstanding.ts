/**
 * `npm run eval:understanding`: how well the messages of test/understanding are understood, which were written by people who had not
 * seen the training phrases. Nobody has looked at the mistakes on the blind ones; with `-- --first` the first set, whose mistakes some
 * phrases and rules were written after; with `-- --validation` those from which the thresholds were chosen. `-- --list` prints every
 * mistake too: for the blind set, that ends its being blind.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../data/dataFolder.ts';
import { loadGuide } from '../data/guide.ts';
import { languages } from '../guidance/language.ts';
import { measure } from './understand/measure.ts';
import { readMessages, validationMessages } from './understand/messages.ts';

const flag = { type: 'boolean' } as const;
const { values } = parseArgs({ options: { first: flag, validation: flag, list: flag } });
const evaluation = join(dataFolder(), '..', 'test', 'understanding');
const set = values.first ? '' : 'blind.';
const messages = values.validation
  ? validationMessages()
  : languages.flatMap((language) => readMessages(join(evaluation, `${set}${language}.json`), language));

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
