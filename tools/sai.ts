/**
 * `npm run -s sai < cases.jsonl`: one family's figures a line in, the Student Aid Index and Pell a line out (docs/aid-estimate.md). The
 * exit code is 1 when a line could not be used; the others are answered all the same.
 */
import { linesOf } from './recommend/linesOf.ts';
import { aidYears } from './sai/aidYears.ts';
import { answerCase, longestLine } from './sai/answerCase.ts';

const years = aidYears();
let line = 0;

process.stdin.setEncoding('utf8');
for await (const text of linesOf(process.stdin as AsyncIterable<string>, longestLine)) {
  line += 1;
  if (text?.trim() === '') continue;
  const answer = answerCase(text, years);
  if ('error' in answer) process.exitCode = 1;
  console.log(JSON.stringify({ line, ...answer }));
}
