/**
 * `npm run -s recommend < profiles.jsonl`: one profile a line in, one recommendation a line out (docs/profile.md). The exit code is
 * 1 when a line was no profile; the others are answered all the same.
 */
import { loadGuide } from '../data/guide.ts';
import { dateIn } from '../guidance/time/dateIn.ts';
import { answerLine, longestLine } from './recommend/answerLine.ts';
import { linesOf } from './recommend/linesOf.ts';

const { catalogue } = loadGuide();
const today = dateIn('America/New_York', new Date().toISOString());
let line = 0;

process.stdin.setEncoding('utf8');
for await (const text of linesOf(process.stdin as AsyncIterable<string>, longestLine)) {
  line += 1;
  if (text?.trim() === '') continue;
  const answer = answerLine(text, catalogue, today);
  if (!('tracks' in answer)) process.exitCode = 1;
  console.log(JSON.stringify({ line, ...answer }));
}
