/**
 * `npm run -s classify -- --train FILE --test FILE`: trains Guidepost's classifier on any two JSON files of [text, label] pairs (`oos` =
 * out of scope) and prints, as one JSON line, how well it does (tools/understand/classifyReport.ts).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { classifyReport } from './understand/classifyReport.ts';

const pairs = z.array(z.tuple([z.string(), z.string()])).min(1);
const { values } = parseArgs({ options: { train: { type: 'string' }, test: { type: 'string' } } });

try {
  const report = classifyReport(read('train', values.train), read('test', values.test), () =>
    performance.now(),
  );
  console.log(JSON.stringify(report));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function read(name: string, path: string | undefined): z.infer<typeof pairs> {
  if (path === undefined)
    throw new Error(`--${name} is missing: npm run -s classify -- --train FILE --test FILE`);
  const parsed = pairs.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} must be a JSON list of [text, label] pairs, at least one.`);
  return parsed.data;
}
