import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { flows } from '../../../dialogs/flows.ts';
import { channels } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { projectFolder } from '../../channels/plainPage/projectFolder.ts';
import { acts } from '../audit/auditEntry.ts';

const sentences = [
  'accountDisabled',
  'accountEnabled',
  'answerEmpty',
  'answerTooLong',
  'answered',
  'answeredWithout',
  'busy',
  'codeWrong',
  'conversationBusy',
  'dateImpossible',
  'daysTooMany',
  'daysTurned',
  'daysUnusable',
  'displayNameUnusable',
  'entraAway',
  'entraDecides',
  'entraDisabled',
  'entraNameTaken',
  'entraNoRole',
  'entraRefused',
  'entraStale',
  'exportEmpty',
  'exportTooLarge',
  'fault',
  'formTooOld',
  'handedBack',
  'hasAnother',
  'lessonDecided',
  'lessonTaken',
  'lessonUndone',
  'lessonUnusable',
  'malformed',
  'nameTaken',
  'nameUnusable',
  'noChannel',
  'noSuchAccount',
  'noSuchConversation',
  'noSuchDay',
  'noSuchLesson',
  'noSuchLine',
  'nobodyToDelete',
  'noted',
  'noteUnusable',
  'notForYou',
  'notFound',
  'notNoted',
  'notTaken',
  'notYourself',
  'passwordChanged',
  'passwordIsName',
  'passwordTooCommon',
  'passwordTooLong',
  'passwordTooShort',
  'passwordUnchanged',
  'passwordWrong',
  'passwordsDiffer',
  'roleChanged',
  'secondStepOff',
  'secondStepOn',
  'secondStepUnreadable',
  'sessionOver',
  'signInRefused',
  'signedOut',
  'signsInElsewhere',
  'storeAway',
  'tagUnusable',
  'taken',
  'tooManyTries',
] as const;

const places = [
  'home',
  'queue',
  'conversations',
  'search',
  'learning',
  'dashboard',
  'accounts',
  'exports',
  'removal',
  'retention',
  'audit',
  'password',
  'secondStep',
] as const;

const wordsSchema = z.strictObject({
  sentences: z.strictObject(all(sentences)),
  places: z.strictObject(all(places)),
  acts: z.strictObject(all(acts)),
  flows: z.strictObject(all(Array.from(flows.keys()))),
  channels: z.strictObject(all(channels)),
  languages: z.strictObject(all(languages)),
  flags: z.record(z.string(), z.string().min(1)),
  decisions: z.strictObject(all(['act', 'ask', 'unknown'])),
});

/** A sentence that a page can begin with. */
export type WordKey = (typeof sentences)[number];

/** A page that the navigation leads to. */
export type Place = (typeof places)[number];

/** What handlers have pages say; what always stands on a page is in its template. English. */
export type StaffWords = z.infer<typeof wordsSchema>;

/** Reads `web/staff/words`. Throws when a word is missing or too many. */
export function readStaffWords(): StaffWords {
  const file = join(projectFolder(), 'web', 'staff', 'words', 'en.json');
  return wordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function all<K extends string>(keys: readonly K[]): Record<K, z.ZodString> {
  return Object.fromEntries(keys.map((key) => [key, z.string().min(1)])) as Record<K, z.ZodString>;
}
