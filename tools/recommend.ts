/**
 * `npm run -s recommend < profiles.jsonl`: one profile a line in, one recommendation a line out (docs/profile.md). The exit code is
 * 1 when a line was no profile; the others are answered all the same.
 */
import { createInterface } from 'node:readline';
import { loadGuide } from '../data/guide.ts';
import { dateIn } from '../guidance/time/dateIn.ts';
import { answerProfile } from './recommend/answerProfile.ts';
import { readProfile } from './recommend/readProfile.ts';

const { catalogue } = loadGuide();
const today = dateIn('America/New_York', new Date().toISOString());
let line = 0;

for await (const text of createInterface({ input: process.stdin })) {
  line += 1;
  if (text.trim() !== '') console.log(JSON.stringify(answered(text)));
}

function answered(text: string): object {
  const profile = readProfile(text, catalogue);
  if (!('code' in profile)) return { line, ...answerProfile(profile, catalogue, today) };
  process.exitCode = 1;
  return { line, problems: [profile] };
}
