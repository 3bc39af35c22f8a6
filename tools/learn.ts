/**
 * `npm run learn`: puts the phrases that staff decided on (the console's page Learning) into data/phrases/<language>.json, under
 * `training`, for somebody to review. Each phrase once; run again it changes nothing. The guide learns them with `npm run train`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createLessons } from '../bot/staff/learning/lesson.ts';
import { dataFolder } from '../data/dataFolder.ts';
import { languages, type Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import { learnPhrases, type PhrasesFile } from './learn/learnPhrases.ts';
import { learnReport } from './learn/learnReport.ts';
import { validationMessages } from './understand/messages.ts';
import { withRecords } from './withRecords.ts';

await withRecords(process.env, async (records) => {
  const lessons = (await createLessons(records).all()).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const heldOut = new Set(validationMessages().map(({ text }) => fold(text)));
  const before = { en: read('en'), es: read('es') };
  const { files, learned } = learnPhrases(before, lessons, heldOut);
  for (const language of languages)
    if (files[language] !== before[language]) await write(language, files[language]);
  return { ok: true, text: learnReport(learned, lessons) };
});

function pathOf(language: Language): string {
  return join(dataFolder(), 'phrases', `${language}.json`);
}

function read(language: Language): PhrasesFile {
  return JSON.parse(readFileSync(pathOf(language), 'utf8')) as PhrasesFile;
}

/** As the project formats it, so that the difference is what was added. */
async function write(language: Language, file: PhrasesFile): Promise<void> {
  const path = pathOf(language);
  const settings = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(file), { ...settings, parser: 'json' }));
}
