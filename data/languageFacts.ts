import { dataReader } from './readData.ts';
import { languagesSchema, type LanguageFacts } from './schema/languages.ts';

/** Reads `languages.json` under the data folder. Throws with every problem found. */
export function loadLanguageFacts(dataFolder: string): LanguageFacts {
  const reader = dataReader(dataFolder);
  const facts = reader.read('languages.json', languagesSchema);
  if (!facts) throw new Error(['The languages are not as they should be:', ...reader.problems].join('\n- '));
  return facts;
}
