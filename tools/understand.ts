/**
 * `npm run -s understand < messages.txt`: one message a line (plain, or JSON with text and maybe lang) in, what is made of it with nothing
 * open as one JSON line out (tools/understand/answerLine.ts). Lines of more than 20,000 characters are refused.
 */
import { loadGuide } from '../data/guide.ts';
import { linesOf } from './recommend/linesOf.ts';
import { answerLine } from './understand/answerLine.ts';

const longest = 20_000;
const guide = loadGuide();
const year = new Date().getFullYear();

process.stdin.setEncoding('utf8');
for await (const line of linesOf(process.stdin as AsyncIterable<string>, longest)) {
  if (line === null) {
    process.exitCode = 1;
    console.log(JSON.stringify({ error: `A line has more than ${longest} characters.` }));
  } else console.log(JSON.stringify(answerLine(line.replace(/\r$/, ''), guide, year)));
}
