import { createReadStream } from 'node:fs';

/**
 * The lines of a file, one after another, each ended by a line feed and by nothing else: what people write holds other ends of lines,
 * which `node:readline` would part at.
 */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10)) {
      yield bytes.toString('utf8', 0, end);
      bytes = bytes.subarray(end + 1);
    }
    rest = Buffer.from(bytes);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
